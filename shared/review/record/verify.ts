import { diffBy } from '#shared/review/diff/diff-by.ts'
import type { RecordedPassage, ReviewRecord } from './record.ts'

/**
 * Where a published page does not say what was approved: a passage that is missing on it, that it
 * says otherwise, or that nobody approved.
 */
export interface Deviation {
  readonly kind: 'missing' | 'changed' | 'added'
  readonly approved: RecordedPassage | null
  readonly published: RecordedPassage | null
  /** Which passage of the record it is, or before which it stands; counted from 1. */
  readonly passage: number
}

/** How far behind its place a passage that was changed is looked for, in passages. */
const farthest = 200

/** How alike two passages have to be to be one that was changed, by the words they share. */
const alike = 0.4

/**
 * What differs between a record and what a page says. Spaces, and where a line is or may be broken,
 * do not matter; every letter and sign does.
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

/** Of what stands in one place on either side, which passages are the same one changed. */
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
