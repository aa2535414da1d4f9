import { Texts } from '#shared/review/diff/likeness.ts'
import { alignedTexts, mostPairs } from './align.ts'

/** How much of a row or column is as it was, at least, that was moved and changed. */
const leastLikeness = 0.6

/**
 * The counterparts in `before` of rows or columns of a table, each by its text: first those in the
 * place of one another, however little they have in common; then, where it has more in common with
 * it, one from elsewhere, which was moved. Null for what is new.
 */
export function lineCounterparts(before: readonly string[], after: readonly string[]): (number | null)[] {
  // A little likeness for any pair: lines that nothing tells apart pair in their order.
  const pairs = alignedTexts(before, after, 0.05)
  const places = new Map(pairs.map((index, place) => [index, place]))
  const isChanged = (index: number | null | undefined, place: number | undefined) =>
    index == null || place === undefined || before[index] !== after[place]
  const gone = [...before.keys()].filter((index) => isChanged(index, places.get(index)))
  const fresh = [...after.keys()].filter((place) => isChanged(pairs[place], place))
  if (gone.length * fresh.length > mostPairs) return pairs
  const texts = new Texts(gone.map((index) => before[index] ?? ''))
  const inPlace = new Map<string, number>()
  const all = fresh.flatMap((place) =>
    [...texts.likenesses(after[place] ?? '')].flatMap((likeness, order) => {
      const index = gone[order]
      if (index === undefined) return []
      if (pairs[place] !== index) return likeness < leastLikeness ? [] : [{ index, place, likeness }]
      inPlace.set(`from ${index}`, likeness).set(`to ${place}`, likeness)
      return []
    }),
  )
  // What is as it was elsewhere was moved, whatever is in its place now; what was changed on the
  // way is taken for that only where nothing in its place is like it.
  const isMove = ({ index, place, likeness }: (typeof all)[number]) =>
    [`from ${index}`, `to ${place}`].every((end) => (inPlace.get(end) ?? 0) < (likeness === 1 ? 1 : leastLikeness))
  const moved = new Map<number, number>()
  for (const { index, place } of all.filter(isMove).toSorted((a, b) => b.likeness - a.likeness))
    if (!moved.has(place) && ![...moved.values()].includes(index)) moved.set(place, index)
  const away = new Set(moved.values())
  return pairs.map((index, place) => moved.get(place) ?? (index !== null && away.has(index) ? null : index))
}
