import type { Facts } from './facts.ts'

/**
 * Which unit has the story's own time stamp: preferably one with a time, labelled as publication,
 * and near the headline or the category; never the day on which the page was viewed. Null if the
 * page has none. Lines inside the story's text are not considered.
 */
export function chooseTimestamp(
  facts: readonly Facts[],
  { lead, headline, end }: { lead: number; headline: number | null; end: number },
): number | null {
  const ranked = facts
    .flatMap((fact, index) =>
      fact.timestamp !== null && (index < lead || index > end) ? [{ index, rank: rankOf(facts, index) }] : [],
    )
    .map(({ index, rank }) => {
      const belongs = headline !== null && index > headline && index < lead
      // After the text, times belong to other stories more often than to this one.
      return { index, rank: rank + (belongs ? 2 : 0) - (index > end ? 3 : 0) }
    })
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || a.index - b.index)
  return ranked[0]?.index ?? null

  function rankOf(all: readonly Facts[], index: number): number {
    const stamp = all[index]?.timestamp
    if (!stamp) return 0
    const neighbours = [all[index - 1], all[index + 1]]
    const near =
      neighbours.some((fact) => fact && (fact.category !== null || fact.byline)) ||
      Math.abs(index - (headline ?? lead)) === 1
    return (
      (stamp.time === null ? 1 : 4) +
      (stamp.label === 'published' ? 4 : 0) +
      (near ? 2 : 0) -
      (stamp.label === 'updated' ? 3 : 0) -
      (stamp.label === 'today' ? 8 : 0) -
      (stamp.weekday && stamp.time === null && stamp.label === null ? 2 : 0)
    )
  }
}
