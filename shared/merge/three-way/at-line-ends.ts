import type { Hunk } from '#shared/review/diff/diff.ts'

/**
 * The same changes with whole lines where they can be: a line that was put in or taken out is its
 * words and its end, not the end of the line before and its words; and what was written at the end
 * of a line before one that was taken out does not replace that. `isEnd`: whether an element ends a
 * line.
 */
export function atLineEnds(
  hunks: readonly Hunk[],
  base: Int32Array,
  side: Int32Array,
  isEnd: (element: number) => boolean,
): Hunk[] {
  return hunks.flatMap((hunk, index) => {
    const { fromA, toA, fromB, toB } = hunk
    const end = base[toA]
    const isFree = (hunks[index + 1]?.fromA ?? Number.POSITIVE_INFINITY) > toA
    if (end === undefined || !isEnd(end) || !isFree) return hunk
    const isPutIn = fromA === toA && side[fromB] === end
    const isTakenOut = toA - fromA > 1 && base[fromA] === end && (fromB === toB || !holds(side, fromB, toB, isEnd))
    if (isPutIn && toB - fromB > 1) return { fromA: fromA + 1, toA: toA + 1, fromB: fromB + 1, toB: toB + 1 }
    if (!isTakenOut) return hunk
    const gone = { fromA: fromA + 1, toA: toA + 1, fromB: toB + 1, toB: toB + 1 }
    return fromB === toB ? gone : [{ fromA, toA: fromA, fromB, toB }, gone]
  })
}

function holds(side: Int32Array, from: number, to: number, isEnd: (element: number) => boolean): boolean {
  return side.subarray(from, to).some(isEnd)
}
