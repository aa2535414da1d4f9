import type { Fields } from '#shared/article/fields.ts'
import { tracedOf } from '#shared/merge/names/traced.ts'
import { reviewedFields, sameField } from '#shared/review/suggest/field-changes.ts'
import type { ReviewedField } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { mergeLists } from './merge-lists.ts'
import { mergeTokens } from './merge-tokens.ts'
import { textOf } from './passages.ts'
import { isFirst } from './whole-reading.ts'

/** Three copies of a story's fields. */
export interface FieldCopies {
  readonly base: Fields
  readonly one: Fields
  readonly other: Fields
}

/**
 * The fields that the changes of both sides give, and those in which they contradict one another;
 * these have one side's value.
 */
export interface MergedFields {
  readonly fields: Fields
  readonly clashes: readonly ReviewedField[]
}

/**
 * Merges fields: texts by words, lists by entry, others as a whole. It does not matter which side
 * is called the one. The status is the first side's.
 */
export function mergeFields({ base, one, other }: FieldCopies): MergedFields {
  const merged = reviewedFields.map((field) => ({ field, ...mergeField(field, base[field], one[field], other[field]) }))
  const fields = { ...one, ...Object.fromEntries(merged.map(({ field, value }) => [field, value])) }
  return { fields, clashes: merged.filter(({ isClash }) => isClash).map(({ field }) => field) }
}

type Value = Fields[ReviewedField]

/** Whether two values are equal, where an empty one counts as unset. */
function isSame(one: Value, other: Value): boolean {
  return sameField(one === '' ? null : one, other === '' ? null : other)
}

interface MergedField {
  readonly value: Value
  readonly isClash: boolean
}

const texts: ReadonlySet<ReviewedField> = new Set([
  'headline',
  'kicker',
  'deck',
  'summary',
  'usageTerms',
  'editorNote',
  'labelReason',
])

function mergeField(field: ReviewedField, base: Value, one: Value, other: Value): MergedField {
  if (isSame(base, other)) return { value: one, isClash: false }
  if (isSame(base, one) || isSame(one, other)) return { value: other, isClash: false }
  if (Array.isArray(base) && Array.isArray(one) && Array.isArray(other)) return mergeEntries(field, base, one, other)
  if (texts.has(field) && [base, one, other].every((value) => typeof value === 'string'))
    return mergeTexts(String(base), String(one), String(other))
  return { value: field === 'embargoUntil' ? laterOf(one, other) : firstOf(one, other), isClash: true }
}

/** The later of two embargo ends: until somebody decides, nothing is published sooner. */
function laterOf(one: Value, other: Value): Value {
  const [a, b] = [one, other].map((value) => Date.parse(String(value)))
  if (a === undefined || b === undefined || Number.isNaN(a - b) || a === b) return firstOf(one, other)
  return a > b ? one : other
}

/** Lists whose order matters: who comes first. */
const ordered: ReadonlySet<ReviewedField> = new Set(['bylines'])

function mergeEntries(field: ReviewedField, base: string[], one: string[], other: string[]): MergedField {
  const { keys, movedByBoth, ...merged } = mergeLists(base, one, other)
  const isClash = merged.isClash || (movedByBoth.length > 0 && ordered.has(field))
  return { value: isClash ? firstOf(one, other) : [...keys], isClash }
}

function mergeTexts(base: string, one: string, other: string): MergedField {
  const [was, a, b] = [base, one, other].map((text, index) =>
    tracedOf(proseSchema.node('doc', null, lineOf(text)), index === 0 ? 'base' : index === 1 ? 'one' : 'other'),
  )
  if (!was || !a || !b) return { value: firstOf(one, other), isClash: true }
  const { tokens, clashes } = mergeTokens({ base: was, one: a, other: b }, () => null)
  if (clashes.length === 0) return { value: tokens.slice(0, -1).map(textOf).join(''), isClash: false }
  return { value: isFirst(was, a, b) ? one : other, isClash: true }
}

function lineOf(text: string) {
  return proseSchema.node('paragraph', null, text === '' ? [] : proseSchema.text(text))
}

/** One of two values, always the same one; unset comes last. */
function firstOf(one: Value, other: Value): Value {
  const [a, b] = [one, other].map((value) => JSON.stringify(value ?? '\uffff'))
  return (a ?? '') <= (b ?? '') ? one : other
}
