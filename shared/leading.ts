/**
 * How many entries a list begins with for which something is so, where it is so for none behind
 * them: a binary search.
 */
export function leading<Entry>(entries: readonly Entry[], isSo: (entry: Entry) => boolean): number {
  let [from, to] = [0, entries.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const entry = entries[middle]
    if (entry !== undefined && isSo(entry)) from = middle + 1
    else to = middle
  }
  return from
}
