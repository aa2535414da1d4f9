import * as Y from 'yjs'
import { bodyOf, metaOf } from '#shared/article/draft.ts'
import { fieldNames } from '#shared/article/fields.ts'
import { baselineBodyOf, baselineMetaOf } from '#shared/review/suggest/baseline-parts.ts'
import { lastKnown } from './conflicts/last-known.ts'
import { type Ids, intersected, subtracted } from './names/id-ranges.ts'
import { revived, revivedEntries } from './names/revived.ts'

/**
 * What two copies of a draft had in common when they diverged, as a Yjs snapshot: everything that
 * both have, without what was deleted by then. It can be applied to either copy.
 *
 * Yjs does not record when something was deleted, but a version that both copies keep does: one is
 * kept whenever a draft is handed over. If the copies diverged without one (older versions of Lede
 * kept none), what both deleted only afterwards (a word that both replaced, a paragraph that both
 * made a list) is recognised by what they put in its place.
 *
 * @param noted what both are known to have had, where that was written down. What else they have in
 *   common came to both another way since, as by a package.
 */
export function commonSnapshot(one: Y.Doc, other: Y.Doc, noted: Y.Snapshot | null = null): Y.Snapshot {
  const [a, b] = [Y.snapshot(one), Y.snapshot(other)]
  // A copy without edits of its own is the ancestor, whatever was deleted in it since some version.
  if (hasAllOf(a, b)) return b
  if (hasAllOf(b, a)) return a
  const states = new Map<number, number>()
  for (const [client, clock] of a.sv) {
    const known = Math.min(clock, b.sv.get(client) ?? 0)
    if (known > 0) states.set(client, known)
  }
  const gone = intersected(a.ds.clients, b.ds.clients, states)
  const known = lastKnown(one, other, states, noted)
  const goneThen = intersected(gone, known.deleted, states)
  if (known.isParting) return Y.createSnapshot(deleteSetOf(goneThen), states)
  const sides = { one: { states, deleted: a.ds }, other: { states, deleted: b.ds } }
  const back: Ids = new Map()
  for (const fragment of [bodyOf, baselineBodyOf])
    revived({ ...sides.one, fragment: fragment(one) }, { ...sides.other, fragment: fragment(other) }, back)
  for (const fields of [metaOf, baselineMetaOf])
    revivedEntries(
      { ...sides.one, entries: fieldsIn(fields(one)) },
      { ...sides.other, entries: fieldsIn(fields(other)) },
      back,
    )
  return Y.createSnapshot(deleteSetOf(subtracted(gone, subtracted(back, goneThen))), states)
}

/** Whether a copy has everything that another has inserted and deleted. */
function hasAllOf(copy: Y.Snapshot, other: Y.Snapshot): boolean {
  return (
    [...other.sv].every(([client, clock]) => clock <= (copy.sv.get(client) ?? 0)) &&
    subtracted(other.ds.clients, copy.ds.clients).size === 0
  )
}

function deleteSetOf(ids: Ids): Y.Snapshot['ds'] {
  const deleted = Y.createDeleteSet()
  for (const [client, ranges] of ids) deleted.clients.set(client, [...ranges])
  return deleted
}

/**
 * The entries that are fields. Deleting any other entry has a meaning, so those are not brought
 * back.
 */
function fieldsIn(map: Y.Map<unknown>): Map<string, Y.Item> {
  return new Map([...map._map].filter(([name]) => fieldNames.some((field) => field === name)))
}
