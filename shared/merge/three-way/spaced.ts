import type { Side, Traced } from '#shared/merge/names/traced.ts'
import { gap, runTogether } from './gap.ts'
import type { Copies, MergedTokens } from './merge-tokens.ts'
import { textOf } from './passages.ts'

/**
 * Merged tokens with a space between two words that the changes of both sides put side by side
 * (one joined two lines, the other moved the sentence that stood between), where they would read as
 * one. `copies`: the tokens as their sides have them.
 */
export function spaced({ tokens, clashes }: MergedTokens, copies: Copies): MergedTokens {
  const tight = { base: tightIn(copies.base), one: tightIn(copies.one), other: tightIn(copies.other) }
  const places: number[] = []
  const all: Traced[] = []
  for (const [index, traced] of tokens.entries()) {
    const last = tokens[index - 1]
    if (
      last !== undefined &&
      runTogether(last, traced) &&
      !(isTight(last, tight, 'end') && isTight(traced, tight, 'start'))
    )
      all.push(gap)
    places.push(all.length)
    all.push(traced)
  }
  const placeOf = (index: number) => places[index] ?? all.length
  return {
    tokens: all,
    clashes: clashes.map((clash) => ({
      ...clash,
      from: placeOf(clash.from),
      to: clash.to > clash.from ? placeOf(clash.to - 1) + 1 : placeOf(clash.to),
    })),
  }
}

interface Tight {
  readonly end: ReadonlySet<number>
  readonly start: ReadonlySet<number>
}

/** Where a copy has words without a space after (`end`) or before them, by their source. */
function tightIn(tokens: readonly Traced[]): Tight {
  const [end, start] = [new Set<number>(), new Set<number>()]
  for (const [index, traced] of tokens.entries()) {
    const next = tokens[index + 1]
    if (traced.token.kind !== 'word' || next?.token.kind !== 'word') continue
    if (!/\S$/u.test(textOf(traced)) || !/^\S/u.test(textOf(next))) continue
    end.add(traced.at)
    start.add(next.at)
  }
  return { end, start }
}

function isTight({ side, at, twin }: Traced, tight: Readonly<Record<Side, Tight>>, edge: keyof Tight): boolean {
  const counterpart = side === 'one' ? 'other' : 'one'
  return tight[side][edge].has(at) || (twin !== null && side !== 'base' && tight[counterpart][edge].has(twin))
}
