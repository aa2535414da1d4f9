import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import { extendVector, type UpdateSpan, updateSpan, type Vector } from '#shared/newsroom/vector.ts'
import { isWrittenApart, type Unseen, unseenBy } from '#shared/newsroom/written-apart.ts'
import { checkUpdate } from '#shared/update/check.ts'

type Row = ReturnType<typeof Y.decodeUpdate>

/** How a draft became what it is, as far as that is known. */
export interface Past {
  /** Its edits, oldest first; the first may be all that came before. */
  rows(): readonly Uint8Array[]
  /** What the writer has sent before, as far as remembered. */
  readonly own: readonly Uint8Array[]
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
    if (!isWrittenApart(update, draft)) return null
    const span = updateSpan(update)
    let unseen = [...unseenBy(update, draft)]
    const own = past.own.map((bytes) => Y.decodeUpdate(bytes).ds)
    for (const { ds, sv } of earlier(past, () => unseen)) {
      const known = Y.createSnapshot(Y.mergeDeleteSets([ds, ...own]), withNeeds(sv, span, draft))
      if (extendVector(known.sv, span) === null) return null
      // What is gone by now may still have been there, unseen as well.
      const then = Y.createDocFromSnapshot(draft, known, newDraft())
      unseen = [...unseenBy(update, then)]
      then.destroy()
      if (unseen.length === 0) return known
    }
    return null
  } catch {
    // Whoever appends it says what is wrong with it.
    return null
  }
}

/** With all that the writer of an edit wrote before, and all that their edit stands on. */
function withNeeds(vector: Vector, { runs, needs }: UpdateSpan, draft: Y.Doc): Vector {
  const known = new Map(vector)
  const open = [...needs, ...runs.map(({ client }) => ({ client, to: Number.POSITIVE_INFINITY }))]
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    const { client } = need
    const from = known.get(client) ?? 0
    const to = Math.min(need.to, Y.getState(draft.store, client))
    if (to <= from) continue
    known.set(client, to)
    for (const struct of draft.store.clients.get(client) ?? []) {
      const { clock } = struct.id
      if (!(struct instanceof Y.Item) || clock >= to || clock + struct.length <= from) continue
      const parent = struct.parent instanceof Y.AbstractType ? struct.parent._item?.id : null
      for (const id of [struct.origin, struct.rightOrigin, parent])
        if (id) open.push({ client: id.client, to: id.clock + 1 })
    }
  }
  return known
}

/**
 * States of a draft in which none was done yet of what is `unseen`, as far as found out at the
 * state before; latest first.
 */
function* earlier(past: Past, unseen: () => readonly Unseen[]): Generator<Y.Snapshot, void> {
  const rows = past.rows().map((bytes) => Y.decodeUpdate(bytes))
  for (let end = rows.length; ; ) {
    const before = rows.findIndex((row) => unseen().some((each) => isIn(row, each)))
    if (before <= 0 || before >= end) break
    end = before
    yield stateAfter(rows.slice(0, end))
  }
  for (const bytes of past.snapshots()) {
    const snapshot = Y.decodeSnapshot(bytes)
    if (!unseen().some((each) => isDone(snapshot, each))) yield snapshot
  }
}

const isIn = ({ structs, ds }: Row, { what, id }: Unseen) =>
  what === 'takenOut' ? isDeleted(ds, id) : structs.some((struct) => contains(struct, id))

const isDone = ({ ds, sv }: Y.Snapshot, { what, id }: Unseen) =>
  what === 'takenOut' ? isDeleted(ds, id) : id.clock < (sv.get(id.client) ?? 0)

function stateAfter(rows: readonly Row[]): Y.Snapshot {
  const vector = new Map<number, number>()
  for (const { structs } of rows)
    for (const { id, length } of structs) vector.set(id.client, Math.max(vector.get(id.client) ?? 0, id.clock + length))
  return Y.createSnapshot(Y.mergeDeleteSets(rows.map(({ ds }) => ds)), vector)
}

const isDeleted = ({ clients }: Row['ds'], { client, clock }: Y.ID) =>
  (clients.get(client) ?? []).some((range) => range.clock <= clock && clock < range.clock + range.len)

const contains = ({ id, length }: { id: Y.ID; length: number }, { client, clock }: Y.ID) =>
  id.client === client && id.clock <= clock && clock < id.clock + length
