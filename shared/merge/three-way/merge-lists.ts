import { type Stretch, threeWay } from './three-way.ts'

/**
 * A list of keys as both sides' changes make it: what either took out is out, what either put in is
 * in, what both put in at one place once.
 */
export interface MergedList {
  readonly keys: readonly string[]
  /** Whether both put something else in the place of the same entries. */
  readonly isClash: boolean
}

/**
 * Merges lists entry by entry; what both put in at one place comes in the order of its keys. It
 * does not matter which side is called the one.
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
  return { keys, isClash }
}
