import type * as Y from 'yjs'

/** Ranges of clocks by client, sorted and disjoint, as in Yjs's delete sets. */
export type Ids = Map<number, Range[]>
type Range = NonNullable<ReturnType<Y.Snapshot['ds']['clients']['get']>>[number]

/** The ids that are in both, and before a given clock of each client. */
export function intersected(
  one: ReadonlyMap<number, Range[]>,
  other: ReadonlyMap<number, Range[]>,
  ends: ReadonlyMap<number, number>,
): Ids {
  const shared: Ids = new Map()
  for (const [client, end] of ends) {
    const ranges = sharedRanges(one.get(client) ?? [], other.get(client) ?? [], end)
    if (ranges.length > 0) shared.set(client, ranges)
  }
  return shared
}

function sharedRanges(one: readonly Range[], other: readonly Range[], end: number): Range[] {
  const shared: Range[] = []
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a, b] = [one[i], other[j]]
    if (a === undefined || b === undefined) break
    const from = Math.max(a.clock, b.clock)
    const to = Math.min(a.clock + a.len, b.clock + b.len, end)
    if (from < to) shared.push({ clock: from, len: to - from })
    if (a.clock + a.len < b.clock + b.len) i++
    else j++
  }
  return shared
}

/** Adds a range. */
export function added(ids: Ids, { client, clock }: Y.ID, len: number): void {
  const ranges = ids.get(client)
  if (ranges) ranges.push({ clock, len })
  else ids.set(client, [{ clock, len }])
}

/** The ids of the first set that are not in the second, whose ranges may be in any order. */
export function subtracted(ids: Ids, without: Ids): Ids {
  const left: Ids = new Map()
  for (const [client, ranges] of ids) {
    const cuts = (without.get(client) ?? []).toSorted((a, b) => a.clock - b.clock)
    const rest = cuts.length === 0 ? ranges : ranges.flatMap((range) => cutOut(range, cuts))
    if (rest.length > 0) left.set(client, rest)
  }
  return left
}

function cutOut({ clock, len }: Range, cuts: readonly Range[]): Range[] {
  const rest: Range[] = []
  let at = clock
  const end = clock + len
  for (const cut of cuts) {
    if (cut.clock + cut.len <= at || cut.clock >= end) continue
    if (cut.clock > at) rest.push({ clock: at, len: cut.clock - at })
    at = Math.max(at, cut.clock + cut.len)
  }
  if (at < end) rest.push({ clock: at, len: end - at })
  return rest
}
