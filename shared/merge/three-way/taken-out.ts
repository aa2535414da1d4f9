import type { Traced } from '#shared/merge/names/traced.ts'
import { likeness } from '#shared/review/diff/likeness.ts'
import { lettersIn } from '#shared/review/diff/words.ts'
import type { Copies } from './merge-tokens.ts'
import { linesIn, textOf } from './passages.ts'
import { leastWeight } from './pieces.ts'

const leastLikeness = 0.6

/**
 * Of two readings of a passage with a table, the one of the side that has moved lines out of that
 * table: with the other reading these would stand twice. Null where neither side has, or both have.
 */
export function withoutTaken(
  copies: Copies,
  one: readonly Traced[],
  other: readonly Traced[],
): readonly Traced[] | null {
  if (![...one, ...other].some(({ table }) => table !== null)) return null
  const known = new Set(linesOf(copies.base))
  const isTaken = (side: 'one' | 'other', theirs: readonly Traced[]) => {
    const fresh = linesOf(copies[side]).filter((line) => !known.has(line))
    return cellLinesOf(theirs).some((line) => fresh.some((each) => likeness(line, each) >= leastLikeness))
  }
  const [ones, others] = [isTaken('one', other), isTaken('other', one)]
  if (ones === others) return null
  return ones ? one : other
}

/** The lines of text that are in no table. */
function linesOf(tokens: readonly Traced[]): string[] {
  return linesIn(tokens).map(({ from, to }) => tokens.slice(from, to).map(textOf).join('').trim())
}

/** The lines of text in the tables of a passage that are long enough to be recognised elsewhere. */
function cellLinesOf(tokens: readonly Traced[]): string[] {
  const lines: string[] = []
  for (const { table } of tokens)
    table?.node.descendants((node) => {
      if (node.isTextblock && lettersIn(node.textContent) >= leastWeight) lines.push(node.textContent.trim())
      return !node.isTextblock
    })
  return lines
}
