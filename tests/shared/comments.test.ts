import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = globSync(['{shared,electron,renderer,tests}/**/*.{ts,tsx}', '*.ts'], { cwd: root })

/** The maximum width of a comment, in columns. */
const width = 100

/**
 * The numbers of a source's comment lines that are too wide. One without a space in it (an address)
 * cannot be broken.
 */
function tooWide(text: string): number[] {
  return text.split('\n').flatMap((line, index) => {
    const comment = /^\s*(?:\/\/|\/\*+|\*|\{\/\*)\s(.*)$/u.exec(line)?.[1]
    return comment !== undefined && line.length > width && comment.trim().includes(' ') ? [index + 1] : []
  })
}

/**
 * The docstrings of a source that are followed by another one, by the numbers of their last lines.
 */
function overNothing(text: string): number[] {
  const lines = text.split('\n').map((line) => line.trim())
  const isEnd = (line: string) => line === '*/' || /^\/\*\*.*\*\/$/u.test(line)
  return lines.flatMap((line, index) => (isEnd(line) && lines[index + 1]?.startsWith('/**') ? [index + 1] : []))
}

/** The source files that a text's comments name. */
function filesNamed(text: string): string[] {
  const comments = text.split('\n').filter((line) => /^\s*(?:\/\/|\/\*|\*|\{\/\*)/u.test(line))
  return comments.flatMap((line) => line.match(/(?<![\w./:-])(?:[\w.-]+\/)*[\w-]+\.tsx?\b/gu) ?? [])
}

const names = new Set(files.map((file) => basename(file)))

/**
 * Whether there is such a file: by its name alone, relative to the file that names it, or from the
 * top.
 */
function isThere(named: string, from: string): boolean {
  if (!named.includes('/')) return names.has(named)
  return [join(root, named), join(root, dirname(from), named)].some((path) => existsSync(path))
}

/** Every file's findings, each as `file:finding`. */
function inAll(look: (text: string, file: string) => readonly (number | string)[]): string[] {
  return files.flatMap((file) => look(readFileSync(join(root, file), 'utf8'), file).map((found) => `${file}:${found}`))
}

it('comments are wrapped at 100 columns', () => {
  expect(inAll(tooWide)).toEqual([])
})

it('a docstring stands over what it is of', () => {
  expect(inAll(overNothing)).toEqual([])
})

it('comments name no file that does not exist', () => {
  expect(inAll((text, file) => filesNamed(text).filter((named) => !isThere(named, file)))).toEqual([])
})

it('would notice each of these, and nothing else', () => {
  const words = 'word '.repeat(20)
  const address = `https://example.com/${'a'.repeat(100)}`
  expect(tooWide(`// ${words}.`)).toEqual([1])
  expect(tooWide(`/**\n * ${words}.\n */`)).toEqual([2])
  expect(tooWide(`{/* ${words}. */}`)).toEqual([1])
  expect(tooWide(`// ${address}`)).toEqual([])
  expect(tooWide(`const code = '${words}'`)).toEqual([])
  expect(overNothing('/** One. */\n/** Two. */\nconst two = 2')).toEqual([1])
  expect(overNothing('/** One. */\nconst one = 1\n\n/** Two. */\nconst two = 2')).toEqual([])
  const named = filesNamed("// See no-such.ts and shared/no/such.tsx.\nconst file = 'other.ts'")
  expect(named).toEqual(['no-such.ts', 'shared/no/such.tsx'])
  expect(named.filter((file) => isThere(file, 'shared/once.ts'))).toEqual([])
})
