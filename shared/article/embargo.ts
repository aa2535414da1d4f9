import { instantOf, isTimestamp } from './timestamp.ts'

/**
 * Whether an embargo holds; `now` in milliseconds since the epoch. One with an unreadable end holds
 * without end: see `isUnclear`.
 */
export function isUnderEmbargo({ embargoUntil }: { embargoUntil: string | null }, now: number): boolean {
  return embargoUntil !== null && isTimestamp(embargoUntil) && instantOf(embargoUntil) > now
}

/** Whether there is an embargo of which nobody can say when it ends. */
export function isUnclear(embargoUntil: string | null): boolean {
  return embargoUntil !== null && embargoUntil.trim() !== '' && !isTimestamp(embargoUntil)
}

/**
 * Of several embargoes the one that holds longest; one without a readable end holds longer than any
 * other. Null: there is none.
 */
export function longestEmbargo(embargoes: readonly (string | null)[]): string | null {
  return embargoes.reduce((longest, each) => (endOf(each) > endOf(longest) ? each : longest), null)
}

/**
 * Whether an embargo that still held at `now` (milliseconds since the epoch) was shortened or
 * removed.
 */
export function isEased(was: string | null, is: string | null, now: number): boolean {
  return endOf(was) > now && endOf(is) < endOf(was)
}

function endOf(embargoUntil: string | null): number {
  if (embargoUntil === null || embargoUntil.trim() === '') return Number.NEGATIVE_INFINITY
  return isTimestamp(embargoUntil) ? instantOf(embargoUntil) : Number.POSITIVE_INFINITY
}
