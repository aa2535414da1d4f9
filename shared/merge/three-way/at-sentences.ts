import type { Hunk } from '#shared/review/diff/diff.ts'

/**
 * The same changes with whole sentences put in where they can be: of two sentences that begin alike
 * the one put in is the first, not what stands between their beginnings. `starts`: where sentences
 * of the base begin.
 */
export function atSentences(
  hunks: readonly Hunk[],
  base: Int32Array,
  side: Int32Array,
  starts: ReadonlySet<number>,
): Hunk[] {
  return hunks.map((hunk, index) => {
    const { fromA, toA, fromB, toB } = hunk
    if (fromA !== toA) return hunk
    const most = fromA - (hunks[index - 1]?.toA ?? 0)
    let by = 0
    while (by < most && !starts.has(fromA - by) && base[fromA - by - 1] === side[toB - by - 1]) by += 1
    return starts.has(fromA - by) ? { fromA: fromA - by, toA: toA - by, fromB: fromB - by, toB: toB - by } : hunk
  })
}
