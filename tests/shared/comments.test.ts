import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = globSync(['{shared,electron,renderer,tests}/**/*.{ts,tsx}', '*.ts'], { cwd: root })

/** How wide a comment is at the most, in columns. */
const width = 100

/**
 * The lines of a source's comments that are too wide, by their numbers. One without a space in it
 * (an address) cannot be broken.
 */
function tooWide(text: string): number[] {
  return text.split('\n').flatMap((line, index) => {
    const comment = /^\s*(?:\/\/|\/\*+|\*|\{\/\*)\s(.*)$/u.exec(line)?.[1]
    return comment !== undefined && line.length > width && comment.trim().includes(' ') ? [index + 1] : []
  })
}

it('comments are wrapped at 100 columns', () => {
  const found = files.flatMap((file) =>
    tooWide(readFileSync(join(root, file), 'utf8')).map((line) => `${file}:${line}`),
  )
  expect(found).toEqual([])
})

it('would notice one that is not, and nothing else', () => {
  const words = 'word '.repeat(20)
  const address = `https://example.com/${'a'.repeat(100)}`
  expect(tooWide(`// ${words}.`)).toEqual([1])
  expect(tooWide(`/**\n * ${words}.\n */`)).toEqual([2])
  expect(tooWide(`{/* ${words}. */}`)).toEqual([1])
  expect(tooWide(`// ${address}`)).toEqual([])
  expect(tooWide(`const code = '${words}'`)).toEqual([])
})
