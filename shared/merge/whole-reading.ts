import { textOf, weightOf } from './passages.ts'
import type { Traced } from './traced.ts'

/**
 * Which of two readings of a passage stands in the text, where it can only be one: that of whoever changed more of what was there, then of whoever wrote more, then either, but always the same.
 */
export function isFirst(base: readonly Traced[], one: readonly Traced[], other: readonly Traced[]): boolean {
  const order =
    goneOf(base, other) - goneOf(base, one) === 0
      ? weightOf(other) - weightOf(one)
      : goneOf(base, other) - goneOf(base, one)
  if (order !== 0) return order < 0
  return keyOf(one) <= keyOf(other)
}

/** How much of what was there a reading has no more. */
function goneOf(base: readonly Traced[], reading: readonly Traced[]): number {
  const left = new Map<string, number>()
  for (const traced of reading) left.set(textOf(traced), (left.get(textOf(traced)) ?? 0) + 1)
  const gone = base.filter((traced) => {
    const count = left.get(textOf(traced)) ?? 0
    left.set(textOf(traced), count - 1)
    return count <= 0
  })
  return weightOf(gone)
}

/** What is unset comes last. */
export function keyOf(reading: readonly Traced[]): string {
  return JSON.stringify([
    reading.map(textOf).join(''),
    reading.map(({ token, table }) => [
      token.kind === 'line' ? token.form : token.kind === 'word' ? token.spans : token.marks,
      table?.node ?? null,
    ]),
  ])
}
