import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { typesOf } from './schema-types.ts'

/** Lines of a hard-wrapped text are about this long, in characters. */
const wrapped = { least: 50, most: 100 }

/**
 * Plain text as paragraphs: one a block between blank lines; where there are no blank lines, one a line. The lines of a block are joined where they look hard-wrapped, and stay lines
 * (hard breaks) otherwise.
 */
export function paragraphsOf(text: string): string[][] {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\f\v]/g, '\n')
    .trim()
  if (clean === '') return []
  const blocks = clean.split(/\n[^\S\n]*\n\s*/)
  if (blocks.length === 1 && !isWrapped(clean.split('\n'))) return clean.split('\n').map((line) => [line.trim()])
  return blocks.map((block) => {
    const lines = block.split('\n').map((line) => line.trim())
    return isWrapped(lines) ? [lines.join(' ')] : lines
  })
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1)
  return full.length > 1 && full.every(({ length }) => length >= wrapped.least && length <= wrapped.most)
}

/** Plain text as a slice that pastes: its first and last paragraph join the text around. */
export function sliceOfText(text: string, schema: Schema): Slice {
  const { paragraph } = typesOf(schema)
  const blocks = paragraphsOf(text).map((lines) => paragraph.create(null, withBreaks(lines, schema)))
  return new Slice(Fragment.from(blocks), blocks.length > 0 ? 1 : 0, blocks.length > 0 ? 1 : 0)
}

function withBreaks(lines: readonly string[], schema: Schema): Node[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [typesOf(schema).hardBreak.create()] : []),
    ...(line === '' ? [] : [schema.text(line)]),
  ])
}
