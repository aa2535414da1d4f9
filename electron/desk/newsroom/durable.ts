import * as Y from 'yjs'
import { covers, extendVector, updateSpan } from '#shared/newsroom/vector.ts'

/**
 * The part of a story that is known to be durable in the newsroom and to be here as well, as a Yjs
 * snapshot: the clock of each client, and what is deleted. It only grows, and never contains more
 * than was acknowledged or received; if it contains less, something is merely sent twice.
 */
export type Durable = Y.Snapshot

export const nothingDurable = (): Durable => Y.emptySnapshot

export function encodeDurable(durable: Durable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeSnapshot(durable))
}

/** @throws whatever Yjs throws for what is none */
export function decodeDurable(bytes: Uint8Array): Durable {
  return Y.decodeSnapshot(bytes)
}

/** Extended by an update that was acknowledged, or that was received and applied. */
export function withUpdate(durable: Durable, update: Uint8Array): Durable {
  const vector = extendVector(durable.sv, updateSpan(update)) ?? durable.sv
  return Y.createSnapshot(Y.mergeDeleteSets([durable.ds, Y.decodeUpdate(update).ds]), vector)
}

/** Whether it contains all that an update inserts and deletes. */
export function includes(durable: Durable, update: Uint8Array): boolean {
  const { runs } = updateSpan(update)
  const isThere = runs.every(({ client, to }) => to <= (durable.sv.get(client) ?? 0))
  return isThere && isIncluded(Y.decodeUpdate(update).ds, durable.ds)
}

/** Whether a draft still has all that is durable: one restored from a copy may lack something. */
export function isHeldBy(durable: Durable, draft: Y.Doc): boolean {
  return covers(Y.snapshot(draft).sv, durable.sv)
}

/** Whether a draft has anything that is not durable. */
export function hasMore(draft: Y.Doc, durable: Durable): boolean {
  const { sv, ds } = Y.snapshot(draft)
  return !covers(durable.sv, sv) || !isIncluded(ds, durable.ds)
}

/** What a draft has that is not durable, as one update; null if that is nothing. */
export function missingFrom(durable: Durable, draft: Y.Doc): Uint8Array<ArrayBuffer> | null {
  if (!hasMore(draft, durable)) return null
  return new Uint8Array(Y.encodeStateAsUpdate(draft, Y.encodeStateVector(durable.sv)))
}

type DeleteSet = Durable['ds']

function isIncluded(part: DeleteSet, whole: DeleteSet): boolean {
  return part.clients.entries().every(([client, ranges]) => {
    const known = whole.clients.get(client) ?? []
    let at = 0
    return ranges.every(({ clock, len }) => {
      let from = clock
      while (at < known.length && from < clock + len) {
        const range = known[at]
        if (range === undefined || range.clock > from) return false
        from = Math.max(from, range.clock + range.len)
        if (from < clock + len) at += 1
      }
      return from >= clock + len
    })
  })
}
