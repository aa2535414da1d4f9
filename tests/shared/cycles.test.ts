import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> }

/** The file that an import refers to; it may not be one of ours. */
function target(file: string, named: string): string {
  if (named.startsWith('.')) return normalize(join(dirname(file), named))
  const alias = Object.keys(imports).find((each) => named.startsWith(each.replace(/\*.*$/u, '')))
  if (alias === undefined) return named
  const path = imports[alias] ?? ''
  return normalize(path.replace(/\*.*$/u, '') + named.slice(alias.replace(/\*.*$/u, '').length))
}

/**
 * The files whose values a file uses while it is loaded: no types, and nothing that is loaded
 * later.
 */
function valuesOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^(?:import|export) (?!type )([^'";]*?)(?: ?from )?'([^'\n]+)'$/gmu)].flatMap(
    ([, names = '', named = '']) => {
      const each = /^\{([^}]*)\}$/u
        .exec(names.trim())?.[1]
        ?.split(',')
        .map((name) => name.trim())
      const isTypes = each?.every((name) => name === '' || name.startsWith('type ')) ?? false
      return isTypes ? [] : [target(file, named)]
    },
  )
}

/** The first path from a file back to itself; null if there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] | null => {
    const at = path.indexOf(file)
    if (at !== -1) return [...path.slice(at), file]
    if (done.has(file)) return null
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...path, file])
      if (found !== null) return found
    }
    done.add(file)
    return null
  }
  for (const file of graph.keys()) {
    const found = visit(file, [])
    if (found !== null) return found
  }
  return null
}

it('no file needs values of another that needs its own', () => {
  const known = new Set(files)
  const graph = new Map(files.map((file) => [file, valuesOf(file).filter((each) => known.has(each))]))
  const edges = [...graph.values()].reduce((sum, { length }) => sum + length, 0)
  expect(edges).toBeGreaterThan(files.length)
  expect(cycleIn(graph)).toBeNull()
})

it('finds the cycle that there is', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', []],
  ])
  expect(cycleIn(graph)).toEqual(['b', 'c', 'b'])
})
