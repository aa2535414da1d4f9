import type { Node } from '@tiptap/pm/model'
import { type BlockText, textsOfBlock } from '#shared/article/block-texts.ts'
import type { Fields } from '#shared/article/fields.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { passagesOf, type SpokenPassage } from '#shared/schema/passages.ts'

/**
 * The fields that are searched, in the order in which a story shows them; the body comes after the
 * bylines.
 */
export const foundFields = [
  'kicker',
  'headline',
  'deck',
  'bylines',
  'dateline.place',
  'summary',
  'keywords',
  'slugline',
  'editorNote',
] as const satisfies readonly (keyof Fields)[]

export type FoundField = (typeof foundFields)[number]

/** The fields above the body. */
export const headFields: readonly FoundField[] = ['kicker', 'headline', 'deck', 'bylines']

/**
 * A line of text that is searched by itself: no match crosses its ends. In a field: the `entry` of
 * a list (0 for others), and the offset `at` in its text. In the body (`field` null): the
 * ProseMirror position `at`; a paragraph is one line, or several if it has line breaks. In a text
 * that a block has besides its content (`beside`, one line or several): the offset `at` in it, and
 * the position of the block. `passages`: which parts are in a language other than the article's.
 */
export interface SearchedLine {
  readonly field: FoundField | null
  readonly entry: number
  readonly beside: { readonly name: BlockText; readonly block: number } | null
  readonly at: number
  readonly text: string
  readonly passages: readonly SpokenPassage[]
}

/**
 * Every line of a story in the order in which it is read: head, body, then the other fields.
 * `own`: reads a block of text; whoever reads one story again and again remembers what it said.
 */
export function linesOf({ fields, body }: Content, own: typeof linesOfText = linesOfText): SearchedLine[] {
  const of = (names: readonly FoundField[]) => names.flatMap((name) => linesOfField(name, fields[name]))
  return [...of(headFields), ...linesOfBody(body, own), ...of(foundFields.filter((name) => !headFields.includes(name)))]
}

function linesOfField(field: FoundField, value: string | string[] | null): SearchedLine[] {
  const entries = Array.isArray(value) ? value : [value ?? '']
  return entries.flatMap((text, entry) => parted(text, { field, entry, beside: null, at: 0 }, []))
}

function linesOfBody(body: Node, own: typeof linesOfText): SearchedLine[] {
  const lines: SearchedLine[] = []
  body.descendants((block, position) => {
    for (const { name, text } of textsOfBlock(block.type.name, block.attrs))
      lines.push(...parted(text, { field: null, entry: 0, beside: { name, block: position }, at: 0 }, []))
    if (!block.isTextblock) return true
    for (const line of own(block)) lines.push({ ...line, at: line.at + position + 1 })
    return false
  })
  return lines
}

/** The lines of a block of text, from its own start. */
export function linesOfText(block: Node): readonly SearchedLine[] {
  let text = ''
  block.forEach((node) => {
    text += node.text ?? '\n'.repeat(node.nodeSize)
  })
  return parted(text, { field: null, entry: 0, beside: null, at: 0 }, passagesOf(block))
}

function parted(
  whole: string,
  { at: start, ...place }: Omit<SearchedLine, 'text' | 'passages'>,
  spoken: readonly SpokenPassage[],
): SearchedLine[] {
  const lines: SearchedLine[] = []
  let offset = 0
  let next = 0
  for (const text of whole.split('\n')) {
    const end = offset + text.length
    const passages: SpokenPassage[] = []
    // A passage that a break parts stands in both lines.
    for (let passage = spoken[next]; passage !== undefined && passage.from < end; passage = spoken[next]) {
      const [from, to] = [Math.max(passage.from, offset), Math.min(passage.to, end)]
      if (from < to) passages.push({ from: from - offset, to: to - offset, language: passage.language })
      if (passage.to > end) break
      next += 1
    }
    if (text !== '') lines.push({ ...place, at: start + offset, text, passages })
    offset = end + 1
  }
  return lines
}
