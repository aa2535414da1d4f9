/** A list with one entry moved by some positions; the same list if it would move past an end. */
export function moveEntry<Entry>(entries: readonly Entry[], index: number, by: number): readonly Entry[] {
  const target = index + by
  const entry = entries[index]
  if (entry === undefined || target < 0 || target >= entries.length) return entries
  return entries.toSpliced(index, 1).toSpliced(target, 0, entry)
}
