import * as Y from 'yjs'
import { extendVector, updateSpan } from '#shared/newsroom/vector.ts'
import { type Unseen, unseenBy } from '#shared/newsroom/written-apart.ts'
import { checkUpdate } from '#shared/update/check.ts'

/** How a draft became what it is, as far as that is known. */
export interface Past {
  /** Its edits, oldest first; the first may be all that came before. */
  rows(): readonly Uint8Array[]
  /** Earlier states as Yjs snapshots, latest first. */
  snapshots(): Iterable<Uint8Array>
}

/**
 * What the writer of an edit knew of a draft, as a Yjs snapshot, if it was written apart from it:
 * what came before that which they cannot have known, and what they wrote themselves. Null if it
 * was not written apart, is no valid edit, or the past is not known any more.
 */
export function knownApart(update: Uint8Array, draft: Y.Doc, past: Past): Y.Snapshot | null {
  try {
    checkUpdate(update, draft)
    const first = unseenBy(update, draft).next()
    if (first.done === true) return null
    const unseen = [...unseenBy(update, draft)]
    const span = updateSpan(update)
    const own = new Map(span.runs.map(({ client }) => [client, Y.getState(draft.store, client)]))
    for (const before of earlier(past, unseen)) {
      const known = Y.createSnapshot(before.ds, new Map([...before.sv, ...own]))
      if (extendVector(known.sv, span) !== null) return known
    }
    return null
  } catch {
    // Whoever appends it says what is wrong with it.
    return null
  }
}

/** The states of a draft in which none of this was done yet, latest first. */
function* earlier(past: Past, unseen: readonly Unseen[]): Generator<Y.Snapshot, void> {
  const rows = past.rows().map((bytes) => Y.decodeUpdate(bytes))
  const until = rows.findIndex(({ structs, ds }) => {
    const row = Y.createSnapshot(ds, new Map())
    return unseen.some(({ what, id }) =>
      what === 'takenOut' ? isDeletedIn(row, id) : structs.some((struct) => contains(struct, id)),
    )
  })
  if (until > 0) yield stateAfter(rows.slice(0, until))
  for (const bytes of past.snapshots()) {
    const snapshot = Y.decodeSnapshot(bytes)
    const isBefore = unseen.every(({ what, id }) =>
      what === 'takenOut' ? !isDeletedIn(snapshot, id) : id.clock >= (snapshot.sv.get(id.client) ?? 0),
    )
    // What lies before knows less.
    if (isBefore) return yield snapshot
  }
}

function stateAfter(rows: readonly ReturnType<typeof Y.decodeUpdate>[]): Y.Snapshot {
  const vector = new Map<number, number>()
  for (const { structs } of rows)
    for (const { id, length } of structs) vector.set(id.client, Math.max(vector.get(id.client) ?? 0, id.clock + length))
  return Y.createSnapshot(Y.mergeDeleteSets(rows.map(({ ds }) => ds)), vector)
}

const isDeletedIn = ({ ds }: Y.Snapshot, { client, clock }: Y.ID) =>
  (ds.clients.get(client) ?? []).some((range) => range.clock <= clock && clock < range.clock + range.len)

const contains = ({ id, length }: { id: Y.ID; length: number }, { client, clock }: Y.ID) =>
  id.client === client && id.clock <= clock && clock < id.clock + length
