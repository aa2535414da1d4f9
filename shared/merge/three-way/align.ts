/**
 * Pairs elements of two lists, in their order, such that the pairs are as alike as possible in all.
 * Returns for every element of the second list the index of its counterpart in the first, null
 * where it has none. `likeness`: 0 (never a pair) to 1.
 */
export function aligned<Element>(
  before: readonly Element[],
  after: readonly Element[],
  likeness: (one: Element, other: Element, index: number, otherIndex: number) => number,
): (number | null)[] {
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  const worth = new Float64Array(best.length)
  for (const [i, one] of before.entries())
    for (const [j, other] of after.entries()) worth[i * width + j] = likeness(one, other, i, j)
  const at = (place: number) => best[place] ?? 0
  const pair = (place: number) => (worth[place] ? (worth[place] ?? 0) + at(place + width + 1) : 0)
  for (let place = before.length * width - 2; place >= 0; place -= 1)
    best[place] = (place + 1) % width === 0 ? 0 : Math.max(at(place + width), at(place + 1), pair(place))
  const pairs: (number | null)[] = after.map(() => null)
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const place = i * width + j
    if (pair(place) > 0 && at(place) === pair(place)) {
      pairs[j] = i
      i += 1
      j += 1
    } else if (at(place) === at(place + width)) i += 1
    else j += 1
  }
  return pairs
}
