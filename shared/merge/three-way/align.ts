import { diffBy } from '#shared/review/diff/diff-by.ts'
import { Texts } from '#shared/review/diff/likeness.ts'

/**
 * The most pairs that are compared. Beyond that (two lists of a thousand entries with nothing
 * equal), texts are paired in order, as are texts that nothing distinguishes.
 */
export const mostPairs = 1_000_000

/** How much likeness two texts without words have more than any pair. */
const blankLikeness = 0.01

/**
 * Pairs texts of two lists, in their order: equal ones first, and between these such that the pairs
 * are as alike as possible in all. Texts without words are not told apart, nor known again. Returns
 * for every text of the second list the index of its counterpart in the first, null where it has
 * none. `least`: how much likeness (of 1) any pair has, so that texts without a word in common pair
 * as well.
 */
export function alignedTexts(before: readonly string[], after: readonly string[], least: number): (number | null)[] {
  const pairs: (number | null)[] = after.map(() => null)
  let [next, place] = [0, 0]
  const stay = (end: number) => {
    for (; next < end; next += 1, place += 1) pairs[place] = next
  }
  const keys = (texts: readonly string[], list: string) =>
    texts.map((text, index) => (isBlank(text) ? `${list} ${index}` : `says ${text}`))
  for (const { fromA, toA, fromB, toB } of diffBy(keys(before, 'before'), keys(after, 'after'), (key) => key)) {
    stay(fromA)
    for (const [offset, index] of mostAlike(before.slice(fromA, toA), after.slice(fromB, toB), least).entries())
      pairs[fromB + offset] = index === null ? null : fromA + index
    next = toA
    place = toB
  }
  stay(before.length)
  return pairs
}

function mostAlike(before: readonly string[], after: readonly string[], least: number): (number | null)[] {
  if (before.length * after.length > mostPairs) return after.map((_, index) => (index < before.length ? index : null))
  const texts = new Texts(before)
  const likenesses = after.map((text) => texts.likenesses(text))
  return aligned(before.length, after.length, (one, other) => {
    const areBlank = isBlank(before[one] ?? '') && isBlank(after[other] ?? '')
    return least + (areBlank ? blankLikeness : (1 - least) * (likenesses[other]?.[one] ?? 0))
  })
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/**
 * Pairs elements of two lists of these lengths, in their order, such that the pairs are as alike as
 * possible in all. Returns for every element of the second list the index of its counterpart in the
 * first, null where it has none. `likeness` of two by their indexes: 0 (never a pair) to 1.
 */
export function aligned(
  before: number,
  after: number,
  likeness: (index: number, otherIndex: number) => number,
): (number | null)[] {
  const width = after + 1
  const best = new Float64Array((before + 1) * width)
  const worth = new Float64Array(best.length)
  for (let i = 0; i < before; i += 1) for (let j = 0; j < after; j += 1) worth[i * width + j] = likeness(i, j)
  const at = (place: number) => best[place] ?? 0
  const pair = (place: number) => (worth[place] ? (worth[place] ?? 0) + at(place + width + 1) : 0)
  for (let place = before * width - 2; place >= 0; place -= 1)
    best[place] = (place + 1) % width === 0 ? 0 : Math.max(at(place + width), at(place + 1), pair(place))
  const pairs: (number | null)[] = Array.from({ length: after }, () => null)
  for (let i = 0, j = 0; i < before && j < after; ) {
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
