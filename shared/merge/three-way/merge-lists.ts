import { type Stretch, threeWay } from './three-way.ts'

/**
 * A list of keys as both sides' changes make it: what either took out is out, what either put in is
 * in, what both put in at one place once.
 */
export interface MergedList {
  readonly keys: readonly string[]
  /** Whether both replaced the same entries differently. */
  readonly isClash: boolean
  /** What both moved, each to another place; it stands at the first of these. */
  readonly movedByBoth: readonly string[]
}

/**
 * Merges lists entry by entry; what both put in at one place comes in the order of its keys. What
 * both put in or moved stands once, what one moved and the other took out is out. It does not
 * matter which side is called the one.
 */
export function mergeLists(base: readonly string[], one: readonly string[], other: readonly string[]): MergedList {
  const numbers = new Map<string, number>()
  const numbersOf = (keys: readonly string[]) =>
    Int32Array.from(keys, (key) => {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    })
  const stretches = threeWay(numbersOf(base), numbersOf(one), numbersOf(other))
  const parts = (stretch: Stretch) => ({
    was: base.slice(stretch.base.from, stretch.base.to),
    ones: one.slice(stretch.one.from, stretch.one.to),
    others: other.slice(stretch.other.from, stretch.other.to),
  })
  const keys = stretches.flatMap((stretch) => {
    const { was, ones, others } = parts(stretch)
    if (stretch.left !== null) return stretch.left.flatMap((index) => base[index] ?? [])
    if (stretch.kind === 'other') return others
    if (stretch.kind !== 'clash') return ones
    const kept = was.filter((key) => ones.includes(key) && others.includes(key))
    const [first, second] = [ones, others]
      .map((part) => part.filter((key) => !was.includes(key)))
      .toSorted((a, b) => (a.join('\n') <= b.join('\n') ? -1 : 1))
    return [...kept, ...(first ?? []), ...(second ?? []).filter((key) => !first?.includes(key))]
  })
  const isClash = stretches.some((stretch) => stretch.kind === 'clash' && parts(stretch).was.length > 0)
  const left = countsOf(base, one, other)
  const kept = keys.filter((key) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0
  })
  const movedByBoth = keys.filter(
    (key, index) =>
      keys.indexOf(key) !== index &&
      kept.indexOf(key) === kept.lastIndexOf(key) &&
      base.includes(key) &&
      kept.includes(key),
  )
  return { keys: kept, isClash, movedByBoth }
}

/** How often each key occurs in a list with the changes of both sides. */
function countsOf(base: readonly string[], one: readonly string[], other: readonly string[]): Map<string, number> {
  const [before, ones, others] = [base, one, other].map((keys) => Map.groupBy(keys, (key) => key))
  const count = (keys: Map<string, string[]> | undefined, key: string) => keys?.get(key)?.length ?? 0
  return new Map(
    [...one, ...other].map((key) => {
      const [was, a, b] = [count(before, key), count(ones, key), count(others, key)]
      return [key, Math.min(Math.max(a, b), a + b - was)]
    }),
  )
}
