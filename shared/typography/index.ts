import { addressesIn } from '../address.ts'
import { type Conventions, conventionsOf } from './conventions.ts'
import type { Correction } from './correction.ts'
import { quoteCorrections } from './quotes.ts'
import { type Rule, rulesOf } from './rules.ts'

export { type Correction, type CorrectionKind, correctionKinds } from './correction.ts'

/**
 * Corrections for what in a paragraph's text differs from the conventions of its language (BCP 47),
 * in text order and without overlaps. After making all of them, none is left. Letters, digits and
 * addresses are never changed. Anything in the paragraph that is not text counts as one character
 * U+FFFC.
 */
export function correctionsOf(text: string, language: string): Correction[] {
  return found(text, language, true)
}

/**
 * Corrections to the text before the caret that the last typed character calls for: quotation marks
 * and apostrophes at once, everything else when the word is complete.
 */
export function typedCorrections(text: string, language: string): Correction[] {
  const last = text.length - 1
  const typed = text[last] ?? ''
  const wordAt = wordStart(text, last)
  // A mark that was set before the word behind it showed what it is. One that is straight is meant
  // to be.
  const isLate = ({ kind, from, before }: Correction) => kind === 'apostrophe' && before !== "'" && from >= wordAt
  if (typed === '"' || typed === "'")
    return found(text, language, false).filter((each) => each.to === text.length || isLate(each))
  const ends = /[\s.,;:!?)-]/.test(typed)
  const begins = !ends && /\s/.test(text[last - 1] ?? '')
  if (!ends && !begins) return []
  const word = text.slice(0, last).search(/\S+(?:\s+\S{1,2})?\s?\S*$/)
  return found(text, language, false).filter((each) => {
    const { kind, from, to } = each
    if (kind === 'quotes' || kind === 'apostrophe') return ends && isLate(each)
    // A colon may belong to an address or a time.
    if (kind === 'punctuation' && typed === ':') return false
    // A dash depends on the word after it; what may still continue (a number, a third full stop) is
    // not corrected yet.
    return from >= word && (begins ? kind === 'dash' : to <= last || kind === 'ellipsis')
  })
}

/** Where the word begins that ends at `end`. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && /\S/.test(text[start - 1] ?? '')) start -= 1
  return start
}

/** A text with its corrections made. */
export function applyCorrections(text: string, corrections: readonly Correction[]): string {
  let result = ''
  let at = 0
  for (const { from, to, after } of corrections) {
    result += text.slice(at, from) + after
    at = to
  }
  return result + text.slice(at)
}

const rules = new Map<string, { conventions: Conventions; rules: Rule[] }>()

function found(text: string, language: string, complete: boolean): Correction[] {
  const known = rules.get(language) ?? of(language)
  const all = [
    ...quoteCorrections(text, known.conventions, language, complete),
    ...known.rules.flatMap(({ kind, find, after }) =>
      [...text.matchAll(find)].map(({ index, 0: before }) => ({
        kind,
        from: index,
        to: index + before.length,
        before,
        after,
      })),
    ),
  ].filter(({ before, after }) => before !== after)
  // Addresses are not corrected.
  const taken = addressesIn(text).map(({ from, to }) => ({ from, to: from + withoutMarks(text.slice(from, to)) }))
  return all
    .filter((correction) => !isWithin(taken, correction))
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .filter(
      (correction, index, sorted) =>
        !sorted.slice(Math.max(0, index - 3), index).some((before) => overlap(before, correction)),
    )
}

function of(language: string) {
  const conventions = conventionsOf(language)
  const made = { conventions, rules: rulesOf(language, conventions) }
  rules.set(language, made)
  return made
}

/** The length of an address without the quotation marks at its end, and what follows them. */
function withoutMarks(address: string): number {
  let [signs, end] = [address.length, address.length]
  while (/[.,;:!?…)]/u.test(address.charAt(signs - 1))) signs -= 1
  while (/["'“”‘’«»]/u.test(address.charAt(signs - 1))) end = --signs
  return end
}

/** Whether any of some sorted ranges overlaps another range. */
function isWithin(spans: readonly Span[], one: Span): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.to ?? 0) > one.from) high = middle
    else low = middle + 1
  }
  const next = spans[low]
  return next !== undefined && overlap(next, one)
}

interface Span {
  readonly from: number
  readonly to: number
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to
}
