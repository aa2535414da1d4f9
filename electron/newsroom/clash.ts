import { isDeepStrictEqual } from 'node:util'
import * as Y from 'yjs'

/**
 * Whether an update has different content than a story under the same clock of the same client. Yjs
 * keeps whichever it sees first and ignores the other, which would be acknowledged and lost.
 */
export function clashes(draft: Y.Doc, update: Uint8Array): boolean {
  return Y.decodeUpdate(update).structs.some((struct) => {
    const held = draft.store.clients.get(struct.id.client) ?? []
    const known = Y.getState(draft.store, struct.id.client)
    const end = Math.min(struct.id.clock + struct.length, known)
    for (let clock = struct.id.clock; clock < end; clock += 1) {
      const there = held[Y.findIndexSS(held, clock)]
      if (there !== undefined && !agree(there, struct, clock)) return true
    }
    return false
  })
}

type Struct = Y.Item | Y.GC | Y.Skip

function agree(one: Struct, other: Struct, clock: number): boolean {
  // The content of garbage-collected items is unknown.
  if (!(one instanceof Y.Item && other instanceof Y.Item)) return true
  const [here, there] = [contentAt(one, clock), contentAt(other, clock)]
  if (here === null || there === null) return true
  return isDeepStrictEqual(here, there) && Y.compareIDs(originAt(one, clock), originAt(other, clock))
}

/** What it follows: within a run, the clock before. */
function originAt({ id, origin }: Y.Item, clock: number): Y.ID | null {
  return clock === id.clock ? origin : Y.createID(id.client, clock - 1)
}

/** The content of one clock of an item, for comparison; null if it is no longer known. */
function contentAt({ id, content }: Y.Item, clock: number): readonly unknown[] | null {
  if (content instanceof Y.ContentDeleted) return null
  if (content instanceof Y.ContentType) return ['type', content.type.constructor.name]
  if (content instanceof Y.ContentFormat) return ['format', content.key, content.value]
  const value: unknown = content.getContent()[clock - id.clock]
  // Yjs replaces each half of a character that it has cut in two.
  const isHalf = typeof value === 'string' && value.length === 1 && !value.isWellFormed()
  return value === '\uFFFD' || isHalf ? null : ['value', value]
}
