import type { Content } from '#shared/review/suggest/suggestion.ts'
import { linesOf, type SearchedLine } from './lines.ts'
import { finderOf, type Match } from './matches.ts'
import type { FindQuery } from './query.ts'

/** Something found in a story: a match in one of its lines. */
export interface Hit extends Match {
  readonly line: SearchedLine
}

/** Puts matches back to the lines they were found in. */
export function hitsIn(lines: readonly SearchedLine[], matches: readonly (readonly Match[])[]): Hit[] {
  return lines.flatMap((line, index) => (matches[index] ?? []).map((match) => ({ ...match, line })))
}

/**
 * Everything that a query finds in a story, in the order in which it is read. A pattern may take as
 * long as it likes: run it where it can be stopped.
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
 * Whether a hit stands among the words of the body; false of fields, and of what blocks say besides
 * their words.
 */
export function isInText({ line }: Hit): boolean {
  return line.field === null && line.beside === null
}

/**
 * Where a hit among the words of the body stands, as positions of ProseMirror; elsewhere, as
 * offsets into the text of the field or of what the block says.
 */
export function rangeOf({ line, from, to }: Hit): { from: number; to: number } {
  return { from: line.at + from, to: line.at + to }
}

/** What a hit found. */
export function foundText({ line, from, to }: Hit): string {
  return line.text.slice(from, to)
}
