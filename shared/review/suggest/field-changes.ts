import type { Fields } from '#shared/article/fields.ts'
import { diff } from '#shared/review/diff/diff.ts'
import { wordsOf } from '#shared/review/diff/words.ts'
import type { Content, FieldSuggestion, ReviewedField, WordRun } from './suggestion.ts'

const isReviewed: Record<ReviewedField, true> = {
  language: true,
  direction: true,
  headline: true,
  kicker: true,
  deck: true,
  summary: true,
  bylines: true,
  'dateline.place': true,
  'dateline.region': true,
  'dateline.country': true,
  'dateline.date': true,
  'dateline.agency': true,
  agency: true,
  category: true,
  keywords: true,
  subjects: true,
  slugline: true,
  urgency: true,
  publishedAt: true,
  timeZone: true,
  embargoUntil: true,
  canonicalUrl: true,
  usageTerms: true,
  editorNote: true,
  label: true,
  labelReason: true,
}

/** Every field that can be a suggestion, in the order in which a review lists them. */
export const reviewedFields = Object.keys(isReviewed).filter((name): name is ReviewedField => name in isReviewed)

/** Whether two values of a field are the same. */
export function sameField(one: Fields[ReviewedField], other: Fields[ReviewedField]): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((entry, index) => entry === other[index])
}

/** The previous and present value of a field, and for texts the difference in words. */
export type FieldDifference = Pick<FieldSuggestion, 'field' | 'before' | 'after' | 'words'>

/** The fields that differ, in the order in which a review lists them. */
export function fieldDifferences(one: Content, other: Content): FieldDifference[] {
  return reviewedFields.flatMap((field) => {
    const before = one.fields[field]
    const after = other.fields[field]
    if (sameField(before, after)) return []
    const isText = [before, after].every((value) => value === null || typeof value === 'string')
    return { field, before, after, words: isText ? wordRuns(String(before ?? ''), String(after ?? '')) : [] }
  })
}

/** `fields` with the values of some of them taken from `source`. */
export function withFields(fields: Fields, source: Fields, names: readonly ReviewedField[]): Fields {
  return { ...fields, ...Object.fromEntries(names.map((name) => [name, source[name]])) }
}

/**
 * The difference between two texts in words. The runs without the inserted ones are `before`,
 * without the deleted ones `after`.
 */
export function wordRuns(before: string, after: string): WordRun[] {
  const a = wordsOf(before)
  const b = wordsOf(after)
  const numbers = new Map<string, number>()
  const numbersOf = (words: readonly string[]) =>
    Int32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
  let at = 0
  const runs: WordRun[] = []
  for (const { fromA, toA, fromB, toB } of diff(numbersOf(a), numbersOf(b))) {
    runs.push(
      { text: a.slice(at, fromA).join(''), change: 'same' },
      { text: a.slice(fromA, toA).join(''), change: 'deleted' },
      { text: b.slice(fromB, toB).join(''), change: 'inserted' },
    )
    at = toA
  }
  runs.push({ text: a.slice(at).join(''), change: 'same' })
  return runs.filter(({ text }) => text !== '')
}
