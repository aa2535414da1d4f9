import * as Y from 'yjs'
import type { Vector } from '#shared/newsroom/vector.ts'

/**
 * Whether somebody can have seen what an edit says it was written between. Yjs lets an item name
 * any two others as its neighbours; where whoever wrote it knew something that stands between them,
 * the order depends on what comes in first, and copies differ. Known is what came before one of the
 * neighbours, or before the item itself, from the same writer.
 *
 * @param draft the story with the edit in it
 * @param before what it had of each writer without it
 */
export function isInOrder(draft: Y.Doc, before: Vector, update: Uint8Array): boolean {
  return Y.decodeUpdate(update).structs.every((struct) => {
    const { client, clock } = struct.id
    const from = Math.max(clock, before.get(client) ?? 0)
    if (!(struct instanceof Y.Item) || from >= clock + struct.length) return true
    const item = itemAt(draft, { client, clock: from })
    // What stands nowhere is in no order.
    if (item === null || item.parent === null) return true
    return reaches(item, item.origin, 'left') && reaches(item, item.rightOrigin, 'right')
  })
}

/**
 * Whether nothing that was known stands between an item and its neighbour on one side; null: the
 * end on that side.
 */
function reaches(item: Y.Item, neighbour: Y.ID | null, side: 'left' | 'right'): boolean {
  for (let at = item[side]; ; at = at[side]) {
    if (at === null) return neighbour === null
    if (neighbour !== null && holds(at, neighbour)) {
      // Runs are one item: what of this one stands between is what follows the neighbour in it.
      const next = side === 'left' ? neighbour.clock + 1 : at.id.clock
      const isBetween = side === 'left' ? next < at.id.clock + at.length : next < neighbour.clock
      return !(isBetween && isKnown(Y.createID(neighbour.client, next), item))
    }
    if (isKnown(at.id, item)) return false
  }
}

function isKnown({ client, clock }: Y.ID, { id, origin, rightOrigin }: Y.Item): boolean {
  return [id, origin, rightOrigin].some((known) => known !== null && known.client === client && clock < known.clock)
}

function holds({ id, length }: Y.Item, { client, clock }: Y.ID): boolean {
  return id.client === client && id.clock <= clock && clock < id.clock + length
}

function itemAt({ store }: Y.Doc, { client, clock }: { client: number; clock: number }): Y.Item | null {
  const structs = store.clients.get(client) ?? []
  const found = structs[Y.findIndexSS(structs, clock)]
  return found instanceof Y.Item ? found : null
}
