/**
 * What a draft keeps with the time at which it was kept, in UTC. `follows`: only where the clock
 * was behind an entry that the draft had already; a time right after that one, by which this one is
 * sorted.
 */
export interface Kept {
  readonly id: string
  readonly at: string
  readonly follows?: string | undefined
}

/** The last time that ISO 8601 writes with four digits of the year. */
const end = Date.parse('9999-12-31T23:59:59.999Z')

/** An entry that is kept after another one, whatever the clock says. */
export function keptAfter<Entry extends Kept>(entry: Entry, last: Kept | undefined): Entry {
  if (last === undefined || keptAt(last) < entry.at) return entry
  const next = Math.min(Date.parse(keptAt(last)) + 1, end)
  return { ...entry, follows: new Date(next).toISOString() }
}

/** Compares two entries: the one that was kept first is first. */
export function inKeptOrder(a: Kept, b: Kept): number {
  const [one, other] = [keptAt(a), keptAt(b)]
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1
}

/** The time by which an entry is sorted, in UTC. */
export function keptAt({ at, follows }: Kept): string {
  return follows ?? at
}
