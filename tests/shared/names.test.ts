import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The targets of the import aliases (package.json). */
const aliases: Readonly<Record<string, string>> = {
  '#shared': 'shared',
  '#renderer': 'renderer',
  '#desk': 'electron/desk',
  '#hosts': 'electron/hosts',
  '#newsroom': 'electron/newsroom',
}

/**
 * Folders in which each file or folder says the same about another thing, so that names repeat by
 * design: the texts of a language, the parts of a block.
 */
const alike = /^shared\/(?:locales|blocks)\//u

/** Names that mean one thing in two places, and why. */
const allowed: Readonly<Record<string, string>> = {
  Comparison: 'the component shows the comparison',
  FieldSuggestion: 'the component shows the suggestion',
  Look: 'what a style looks like, in each of the two office formats',
  Writers: 'what blocks are written with, in each of the two office formats',
  paragraph: 'a paragraph, in the words of each format',
}

interface Declaration {
  readonly name: string
  readonly file: string
}

const exported = /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/gmu
const imported = /^(?:import|export) (?:type )?\{([^}]*)\} from '([^']+)'/gmu

/**
 * Names that two files export and that are used outside the folders of both: somebody who reads one
 * cannot tell which is meant.
 */
function ambiguous(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  const declared: Declaration[] = []
  const farUses = new Set<string>()
  for (const [file, text] of sources) {
    if (!alike.test(file)) for (const [, name = ''] of text.matchAll(exported)) declared.push({ name, file })
    for (const [, names = '', from = ''] of text.matchAll(imported)) {
      const origin = fileOf(from, file)
      if (file.startsWith(`${dirname(origin)}/`)) continue
      for (const each of names.split(',')) farUses.add(`${origin} ${each.trim().replace(/^type | as .*$/gu, '')}`)
    }
  }
  const known = declared.filter(({ name, file }) => farUses.has(`${file} ${name}`))
  const byName = Map.groupBy(known, ({ name }) => name)
  const found = new Map<string, string[]>()
  for (const [name, all] of byName) {
    const files = new Set(all.map(({ file }) => file))
    if (files.size > 1) found.set(name, [...files])
  }
  return found
}

/** The file that an import refers to. */
function fileOf(from: string, importer: string): string {
  const [alias = ''] = from.split('/')
  const base = aliases[alias]
  return base === undefined ? join(dirname(importer), from) : join(base, from.slice(alias.length))
}

const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
const house = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

it('a name that is known across the house means one thing', () => {
  const found = [...ambiguous(house)].filter(([name]) => allowed[name] === undefined)
  expect(Object.fromEntries(found)).toEqual({})
})

it('what is allowed to be in two places still is', () => {
  const found = ambiguous(house)
  expect(Object.keys(allowed).filter((name) => !found.has(name))).toEqual([])
})

it('would notice a name that two rooms give to different things, and no other', () => {
  const reading = 'export interface Reading {}\nexport const own = 1'
  const sources = new Map([
    ['shared/import/reading.ts', reading],
    ['shared/merge/reading.ts', reading],
    ['shared/merge/own.ts', "import { own } from './reading.ts'"],
    ['shared/import/own.ts', "import { own } from './reading.ts'"],
    ['electron/desk/one.ts', "import type { Reading } from '#shared/import/reading.ts'"],
  ])
  expect([...ambiguous(sources)]).toEqual([])
  sources.set('electron/desk/two.ts', "import { type Reading as Side } from '../../shared/merge/reading.ts'")
  expect([...ambiguous(sources)]).toEqual([['Reading', ['shared/import/reading.ts', 'shared/merge/reading.ts']]])
})
