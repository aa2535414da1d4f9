import { isDeepStrictEqual } from 'node:util'
import * as Y from 'yjs'

/**
 * Whether an update says something else than a story under the same clock of the same client. Yjs
 * takes whichever it sees first and passes the other over: acknowledged, it would be nowhere.
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
  // Of what was deleted and cleared away nobody knows what it was.
  if (!(one instanceof Y.Item && other instanceof Y.Item)) return true
  const [here, there] = [contentAt(one, clock), contentAt(other, clock)]
  if (here === null || there === null) return true
  return isDeepStrictEqual(here, there) && Y.compareIDs(originAt(one, clock), originAt(other, clock))
}

/** What it stands behind: within a run, the one before. */
function originAt({ id, origin }: Y.Item, clock: number): Y.ID | null {
  return clock === id.clock ? origin : Y.createID(id.client, clock - 1)
}

/** What one clock of an item holds, to be compared; null where that is not known any more. */
function contentAt({ id, content }: Y.Item, clock: number): readonly unknown[] | null {
  if (content instanceof Y.ContentDeleted) return null
  if (content instanceof Y.ContentType) return ['type', content.type.constructor.name]
  if (content instanceof Y.ContentFormat) return ['format', content.key, content.value]
  const value: unknown = content.getContent()[clock - id.clock]
  // Yjs puts such a sign in place of each half of a letter that it has cut in two.
  const isHalf = typeof value === 'string' && value.length === 1 && !value.isWellFormed()
  return value === '\uFFFD' || isHalf ? null : ['value', value]
}
