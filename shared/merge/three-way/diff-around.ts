import { diff, type Hunk } from '#shared/review/diff/diff.ts'
import type { Span } from './three-way.ts'

/** A part of a sequence that corresponds only to a part of the same number. */
export interface Unit extends Span {
  readonly number: number
}

/**
 * The changes of a side, computed separately between the units that both have in the same order:
 * what is equal around these never tells what corresponds.
 */
export function diffAround(
  base: Int32Array,
  side: Int32Array,
  units: { readonly base: readonly Unit[]; readonly side: readonly Unit[] },
): Hunk[] {
  const hunks: Hunk[] = []
  let at = { a: 0, b: 0 }
  const between = (toA: number, toB: number) => {
    for (const hunk of diff(base.subarray(at.a, toA), side.subarray(at.b, toB)))
      hunks.push({
        fromA: at.a + hunk.fromA,
        toA: at.a + hunk.toA,
        fromB: at.b + hunk.fromB,
        toB: at.b + hunk.toB,
      })
  }
  for (const [was, is] of pairs(units.base, units.side)) {
    between(was.from, is.from)
    at = { a: was.to, b: is.to }
  }
  between(base.length, side.length)
  return hunks
}

/** Units that correspond, in their order. */
function pairs(before: readonly Unit[], after: readonly Unit[]): (readonly [Unit, Unit])[] {
  const numbers = (units: readonly Unit[]) => Int32Array.from(units, ({ number }) => number)
  const found: (readonly [Unit, Unit])[] = []
  let at = { a: 0, b: 0 }
  const stay = (end: number) => {
    for (; at.a < end; at = { a: at.a + 1, b: at.b + 1 }) {
      const [was, is] = [before[at.a], after[at.b]]
      if (was && is) found.push([was, is])
    }
  }
  for (const { fromA, toA, toB } of diff(numbers(before), numbers(after))) {
    stay(fromA)
    at = { a: toA, b: toB }
  }
  stay(before.length)
  return found
}
