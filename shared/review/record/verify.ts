import { diffBy } from '#shared/review/diff/diff-by.ts'
import type { RecordedPassage, ReviewRecord } from './record.ts'

/**
 * A difference between a published page and what was approved: a passage that is missing on it,
 * differs, or was not approved.
 */
export interface Deviation {
  readonly kind: 'missing' | 'changed' | 'added'
  readonly approved: RecordedPassage | null
  readonly published: RecordedPassage | null
  /** The number of the passage in the record, or of the one that it precedes; counted from 1. */
  readonly passage: number
}

/** How far after its place a changed passage is searched, in passages. */
const farthest = 200

/** The share of common words from which two passages count as versions of one. */
const alike = 0.4

/**
 * The differences between a record and a page. Spaces, and where a line is or may be broken, are
 * ignored; every letter and sign counts.
 */
export function deviations(
  { passages }: Pick<ReviewRecord, 'passages'>,
  page: readonly RecordedPassage[],
): Deviation[] {
  return diffBy(passages, page, ({ text }) => plain(text)).flatMap(({ fromA, toA, fromB, toB }) => {
    return paired(passages.slice(fromA, toA), page.slice(fromB, toB), fromA)
  })
}

function plain(text: string): string {
  return text
    .normalize()
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replaceAll(/[\s\ufffc]+/gu, ' ')
    .trim()
}

/** Pairs passages in the same place on either side that are versions of one. */
function paired(approved: readonly RecordedPassage[], published: readonly RecordedPassage[], at: number): Deviation[] {
  const left = published.map((passage) => ({ passage, words: wordsIn(passage) }))
  const told = approved.map((passage, index): Deviation => {
    const words = wordsIn(passage)
    const match = left.slice(0, farthest).findIndex((other) => likeness(words, other.words) >= alike)
    const other = match === -1 ? undefined : left.splice(match, 1)[0]?.passage
    const place = { passage: at + index + 1, approved: passage }
    return other === undefined
      ? { kind: 'missing', published: null, ...place }
      : { kind: 'changed', published: other, ...place }
  })
  const passage = at + approved.length + 1
  const added = left.map((other): Deviation => ({ kind: 'added', approved: null, published: other.passage, passage }))
  return [...told, ...added]
}

function wordsIn({ text }: RecordedPassage): ReadonlySet<string> {
  return new Set(plain(text).toLowerCase().split(' '))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return (2 * shared) / (one.size + other.size)
}
