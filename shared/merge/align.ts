/**
 * Pairs elements of two lists, in their order, so that what is alike is together: of all such pairings one with the greatest likeness in all. Returns for every element of the second the index of its
 * counterpart in the first, null where it has none. `likeness`: 0 (never a pair) to 1.
 */
export function aligned<Element>(
  before: readonly Element[],
  after: readonly Element[],
  likeness: (one: Element, other: Element, index: number, otherIndex: number) => number,
): (number | null)[] {
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  const worth = before.map((one, i) => after.map((other, j) => likeness(one, other, i, j)))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const pair = worth[i]?.[j] ?? 0
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), pair > 0 ? pair + at(i + 1, j + 1) : 0)
    }
  const pairs: (number | null)[] = after.map(() => null)
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const pair = worth[i]?.[j] ?? 0
    if (pair > 0 && at(i, j) === pair + at(i + 1, j + 1)) {
      pairs[j] = i
      i += 1
      j += 1
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}
