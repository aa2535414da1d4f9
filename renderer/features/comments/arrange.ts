/** An entry of the margin: its preferred position, its height, and whether it has priority. */
export interface Wish {
  top: number
  height: number
  first: boolean
}

/**
 * Positions entries one below the other, at least `gap` apart, in the order of their preferred
 * positions: each as close to its own as those before it allow. The entry with priority is placed
 * exactly, and those above it are moved up. The result is in the order of `wishes`.
 */
export function arrangeEntries(wishes: readonly Wish[], gap: number): number[] {
  const order = [...wishes.keys()].sort((a, b) => (wishes[a]?.top ?? 0) - (wishes[b]?.top ?? 0) || a - b)
  const tops = wishes.map(({ top }) => top)
  const fixed = order.findIndex((index) => wishes[index]?.first)
  const at = (place: number) => order[place] ?? 0
  const heightAt = (place: number) => wishes[at(place)]?.height ?? 0
  for (let place = Math.max(1, fixed + 1); place < order.length; place += 1) {
    const free = (tops[at(place - 1)] ?? 0) + heightAt(place - 1) + gap
    tops[at(place)] = Math.max(tops[at(place)] ?? 0, free)
  }
  if (fixed > 0) {
    for (let place = 1; place < fixed; place += 1)
      tops[at(place)] = Math.max(tops[at(place)] ?? 0, (tops[at(place - 1)] ?? 0) + heightAt(place - 1) + gap)
    for (let place = fixed - 1; place >= 0; place -= 1)
      tops[at(place)] = Math.min(tops[at(place)] ?? 0, (tops[at(place + 1)] ?? 0) - heightAt(place) - gap)
  }
  return tops
}
