import type { Content } from '#shared/review/suggest/suggestion.ts'
import { linesOf, type SearchedLine } from './lines.ts'
import { finderOf, type Match } from './matches.ts'
import type { FindQuery } from './query.ts'

/** A hit in a story: a match in one of its lines. */
export interface Hit extends Match {
  readonly line: SearchedLine
}

/** Maps matches back to the lines that they were found in. */
export function hitsIn(lines: readonly SearchedLine[], matches: readonly (readonly Match[])[]): Hit[] {
  return lines.flatMap((line, index) => (matches[index] ?? []).map((match) => ({ ...match, line })))
}

/**
 * All hits of a query in a story, in reading order. A pattern may take any amount of time: run it
 * where it can be stopped.
 *
 *
 * @throws LedeError `find.pattern`
 */
export function findIn(content: Content, query: FindQuery, replacement: string | null = null): Hit[] {
  const finder = finderOf(query, replacement)
  const lines = linesOf(content)
  return hitsIn(
    lines,
    lines.map(({ text }) => finder(text)),
  )
}

/**
 * Whether a hit is in the text of the body, and not in a field or in a text that a block has
 * besides its content.
 */
export function isInText({ line }: Hit): boolean {
  return line.field === null && line.beside === null
}

/**
 * Where a hit is: in the text of the body, ProseMirror positions; elsewhere, offsets in the text of
 * the field or of the block's attribute.
 */
export function rangeOf({ line, from, to }: Hit): { from: number; to: number } {
  return { from: line.at + from, to: line.at + to }
}

/** The text that was found. */
export function foundText({ line, from, to }: Hit): string {
  return line.text.slice(from, to)
}
