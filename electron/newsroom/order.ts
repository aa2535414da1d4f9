import * as Y from 'yjs'
import type { Vector } from '#shared/newsroom/vector.ts'

/**
 * Whether somebody can have seen the neighbours between which an edit claims to be written. Yjs
 * lets an item name any two others as its neighbours; if its writer knew something between them,
 * the order depends on what arrives first, and copies differ. Known is what came before one of the
 * neighbours, or before the item itself, from the same writer.
 *
 *
 * @param draft the story with the edit in it
 * @param before what it contained of each writer without the edit
 */
export function isInOrder(draft: Y.Doc, before: Vector, update: Uint8Array): boolean {
  return Y.decodeUpdate(update).structs.every((struct) => {
    const { client, clock } = struct.id
    const from = Math.max(clock, before.get(client) ?? 0)
    if (!(struct instanceof Y.Item) || from >= clock + struct.length) return true
    const item = itemAt(draft, { client, clock: from })
    // An item without a parent has no order.
    if (item === null || item.parent === null) return true
    return reaches(item, item.origin, 'left') && reaches(item, item.rightOrigin, 'right')
  })
}

/**
 * Whether nothing that was known is between an item and its neighbour on one side; null: the end on
 * that side.
 */
function reaches(item: Y.Item, neighbour: Y.ID | null, side: 'left' | 'right'): boolean {
  for (let at = item[side]; ; at = at[side]) {
    if (at === null) return neighbour === null
    if (neighbour !== null && holds(at, neighbour)) {
      // A run is one item: within it, what follows the neighbour is in between.
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
