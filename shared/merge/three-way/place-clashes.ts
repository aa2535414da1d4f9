import type { Traced } from '#shared/merge/names/traced.ts'
import type { Rival } from './moves.ts'
import type { Span } from './three-way.ts'

/**
 * A merged line that both sides moved: where it stands, which side put it there, where the other
 * would have it, and the lines before it at either place (empty: it is at the beginning).
 */
export interface PlaceClash extends Span {
  readonly side: 'one' | 'other'
  readonly elsewhere: number
  readonly here: readonly Traced[]
  readonly there: readonly Traced[]
}

/**
 * Finds what both sides moved in merged tokens. What is not there any more, or at one place for
 * both, is no clash.
 */
export function placeClashes(tokens: readonly Traced[], rivals: readonly Rival[]): PlaceClash[] {
  if (rivals.length === 0) return []
  const places = new Map(tokens.map((traced, index) => [nameOf(traced), index]))
  const indexOf = (ends: readonly Traced[]) =>
    ends.map((end) => places.get(nameOf(end))).find((index) => index !== undefined)
  return rivals.flatMap(({ ends, side, behind }) => {
    const end = indexOf(ends)
    if (end === undefined) return []
    const from = startOf(tokens, end)
    const before = behind.map(indexOf).find((index) => index !== undefined)
    const elsewhere = before === undefined ? 0 : before + 1
    if (elsewhere === from || elsewhere === end + 1) return []
    const here = tokens.slice(startOf(tokens, from - 1), from)
    const there = tokens.slice(startOf(tokens, elsewhere - 1), elsewhere)
    return [{ from, to: end + 1, side, elsewhere, here, there }]
  })
}

function nameOf({ side, at }: Traced): string {
  return `${side} ${at}`
}

/** Where the line begins that ends at an index. */
function startOf(tokens: readonly Traced[], end: number): number {
  return tokens.findLastIndex(({ token }, index) => index < end && token.kind === 'line') + 1
}
