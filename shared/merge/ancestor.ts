import * as Y from 'yjs'

/**
 * What two copies of a draft have in common, as a snapshot of Yjs: everything both have, without what both have deleted. Either copy can be asked for the draft at that
 * snapshot.
 */
export function commonSnapshot(one: Y.Doc, other: Y.Doc): Y.Snapshot {
  const [a, b] = [Y.snapshot(one), Y.snapshot(other)]
  const states = new Map<number, number>()
  for (const [client, clock] of a.sv) {
    const known = Math.min(clock, b.sv.get(client) ?? 0)
    if (known > 0) states.set(client, known)
  }
  const deleted = Y.createDeleteSet()
  for (const [client, end] of states) {
    const ranges = sharedRanges(a.ds.clients.get(client) ?? [], b.ds.clients.get(client) ?? [], end)
    if (ranges.length > 0) deleted.clients.set(client, ranges)
  }
  return Y.createSnapshot(deleted, states)
}

type Ranges = NonNullable<ReturnType<Y.Snapshot['ds']['clients']['get']>>

function sharedRanges(one: Ranges, other: Ranges, end: number): Ranges {
  const shared: Ranges = []
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
