import * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'

type Deleted = ReturnType<typeof Y.createDeleteSet>

/**
 * Whether text of a story would be gone after an edit that neither the edit nor anybody before it
 * takes out: it was typed in a block which somebody else took out or moved meanwhile (for Yjs it is
 * written anew at the other place). For Yjs a block goes with all that is in it; people have to
 * merge such edits by words.
 *
 * @param draft the story without the edit; all that the edit depends on has to be in it
 */
export function isWrittenApart(update: Uint8Array, draft: Y.Doc): boolean {
  const { structs, ds } = Y.decodeUpdate(update)
  return structs.some((struct) => isLost(struct, ds, draft)) || takesUnseen(ds, draft)
}

/** Whether text is written into a block that is gone, and not taken out by the edit itself. */
function isLost(struct: Y.Item | Y.GC | Y.AbstractStruct, ds: Deleted, draft: Y.Doc): boolean {
  if (!(struct instanceof Y.Item) || !isText(struct) || isTakenBy(ds, struct)) return false
  if (struct.id.clock + struct.length <= Y.getState(draft.store, struct.id.client)) return false
  // Only the first of what an edit brings stands beside something that was there.
  const beside = [struct.origin, struct.rightOrigin].find((id) => id !== null && isIn(draft, id)) ?? null
  if (beside !== null) return isGone(itemAt(draft, beside)?.parent)
  const { parent } = struct as { parent: unknown }
  return parent instanceof Y.ID && isIn(draft, parent) && itemAt(draft, parent)?.deleted !== false
}

/** Whether a block is taken out with text in it that whoever does so cannot have known. */
function takesUnseen(ds: Deleted, draft: Y.Doc): boolean {
  return ds.clients.entries().some(([client, ranges]) =>
    ranges.some(({ clock, len }) => {
      for (let at = clock; at < clock + len; ) {
        const item = isIn(draft, { client, clock: at }) ? itemAt(draft, { client, clock: at }) : null
        if (item === null) return false
        if (!item.deleted && hasUnseen(item, ds) && isInBody(item, draft)) return true
        at = item.id.clock + item.length
      }
      return false
    }),
  )
}

function hasUnseen({ content }: Y.Item, ds: Deleted): boolean {
  if (!(content instanceof Y.ContentType)) return false
  for (let item = content.type._start; item !== null; item = item.right) {
    if (!item.deleted && (isText(item) ? !isTakenBy(ds, item) : hasUnseen(item, ds))) return true
  }
  return false
}

const isText = ({ content }: Y.Item) => content instanceof Y.ContentString

const isIn = ({ store }: Y.Doc, { client, clock }: { client: number; clock: number }) =>
  clock < Y.getState(store, client)

const isGone = (parent: unknown) => parent instanceof Y.AbstractType && parent._item?.deleted === true

/** Whether all of an item is in what is taken out, which may name it in several parts. */
function isTakenBy({ clients }: Deleted, { id, length }: Y.Item): boolean {
  const end = id.clock + length
  let from = id.clock
  for (const { clock, len } of (clients.get(id.client) ?? []).toSorted((one, other) => one.clock - other.clock))
    if (clock <= from) from = Math.max(from, clock + len)
  return from >= end
}

function isInBody(item: Y.Item, draft: Y.Doc): boolean {
  const body = bodyOf(draft)
  for (let { parent } = item; parent instanceof Y.AbstractType; parent = parent._item?.parent ?? null)
    if (parent === body) return true
  return false
}

function itemAt({ store }: Y.Doc, { client, clock }: { client: number; clock: number }): Y.Item | null {
  const structs = store.clients.get(client) ?? []
  const found = structs[Y.findIndexSS(structs, clock)]
  return found instanceof Y.Item ? found : null
}
