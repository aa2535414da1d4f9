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

/** How alike two passages have to be to be one that was changed, by the words they share. */
const alike = 0.4

/**
 * What differs between a record and what a page says. Spaces and how a line is broken do not
 * matter; every letter and sign does.
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
    .replaceAll(/[\s\u00ad\ufffc]+/gu, ' ')
    .trim()
}

/** Of what stands in one place on either side, which passages are the same one changed. */
function paired(approved: readonly RecordedPassage[], published: readonly RecordedPassage[], at: number): Deviation[] {
  const left = [...published]
  const told = approved.map((passage, index): Deviation => {
    const match = left.findIndex((other) => likeness(passage.text, other.text) >= alike)
    const [other] = match === -1 ? [] : left.splice(match, 1)
    const place = { passage: at + index + 1, approved: passage }
    return other === undefined
      ? { kind: 'missing', published: null, ...place }
      : { kind: 'changed', published: other, ...place }
  })
  const passage = at + approved.length + 1
  return [...told, ...left.map((other): Deviation => ({ kind: 'added', approved: null, published: other, passage }))]
}

function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(plain(text).toLowerCase().split(' '))
  const [a, b] = [words(one), words(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / (a.size + b.size)
}
