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

/**
 * The same changes where none puts words at the end of a line in the place of the lines behind it,
 * or at the beginning of a line in the place of those before: taking those out is a change of its
 * own. `says`: whether an element is a word.
 */
export function besideGoneLines(
  hunks: readonly Hunk[],
  base: Int32Array,
  side: Int32Array,
  isEnd: (element: number) => boolean,
  says: (element: number) => boolean,
): Hunk[] {
  return hunks.flatMap((hunk) => {
    const { fromA, toA, fromB, toB } = hunk
    if (fromB === toB || !holds(base, fromA, toA, says)) return hunk
    const [before, first, last, behind] = [fromA - 1, fromA, toA - 1, toA].map((index) => base[index])
    const opens = first !== undefined && isEnd(first)
    const closes = last !== undefined && isEnd(last)
    // Where what it puts in goes on in the next line, if at all.
    const end = side.subarray(fromB, toB).findIndex(isEnd)
    const at = end < 0 ? null : fromB + end
    if (at === null && opens && first === behind)
      return [
        { fromA, toA: fromA, fromB, toB },
        { fromA: fromA + 1, toA: toA + 1, fromB: toB + 1, toB: toB + 1 },
      ]
    if (at === null && closes && (before === undefined || isEnd(before)))
      return [
        { fromA, toA, fromB, toB: fromB },
        { fromA: toA, toA, fromB, toB },
      ]
    if (at === null || !opens || !closes || side[at] !== first || holds(side, at + 1, toB, isEnd)) return hunk
    return [
      { fromA, toA: fromA, fromB, toB: at },
      { fromA: fromA + 1, toA, fromB: at + 1, toB: at + 1 },
      { fromA: toA, toA, fromB: at + 1, toB },
    ]
  })
}

function holds(part: Int32Array, from: number, to: number, is: (element: number) => boolean): boolean {
  return part.subarray(from, to).some(is)
}
