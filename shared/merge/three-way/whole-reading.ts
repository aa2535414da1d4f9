import type { Traced } from '#shared/merge/names/traced.ts'
import { lettersIn, wordsOf } from '#shared/review/diff/words.ts'
import { textOf, weightOf } from './passages.ts'

/**
 * Which of two readings of a passage stands in the text, where it can only be one: that of whoever
 * changed more of what was there, then of whoever wrote more, then either, but always the same.
 */
export function isFirst(base: readonly Traced[], one: readonly Traced[], other: readonly Traced[]): boolean {
  const order =
    goneOf(base, other) - goneOf(base, one) === 0
      ? weightOf(other) - weightOf(one)
      : goneOf(base, other) - goneOf(base, one)
  if (order !== 0) return order < 0
  return keyOf(one) <= keyOf(other)
}

/**
 * How many letters of what was there a reading no longer has; a table counts as a whole, and so
 * does each word in it.
 */
function goneOf(base: readonly Traced[], reading: readonly Traced[]): number {
  const left = new Map<string, number>()
  for (const { says } of partsOf(reading)) left.set(says, (left.get(says) ?? 0) + 1)
  let gone = 0
  for (const { says, weight } of partsOf(base)) {
    const count = left.get(says) ?? 0
    left.set(says, count - 1)
    if (count <= 0) gone += weight
  }
  return gone
}

function partsOf(tokens: readonly Traced[]): { says: string; weight: number }[] {
  return tokens.flatMap((traced) => {
    const part = { says: textOf(traced), weight: weightOf([traced]) }
    if (traced.table === null) return [part]
    const { node } = traced.table
    const words = wordsOf(node.textBetween(0, node.content.size, ' '))
    return [part, ...words.map((says) => ({ says, weight: lettersIn(says) }))]
  })
}

/**
 * The key by which readings are ordered if nothing else decides: their text, then all else in their
 * tokens.
 */
export function keyOf(reading: readonly Traced[]): string {
  return JSON.stringify([
    reading.map(textOf).join(''),
    reading.map(({ token, table }) => [
      token.kind === 'line' ? token.form : token.kind === 'word' ? token.spans : token.marks,
      table?.node ?? null,
    ]),
  ])
}
