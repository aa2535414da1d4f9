import * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'

/** What an edit takes out: for each client in order, and no two ranges beside one another. */
type Deleted = ReturnType<typeof Y.createDeleteSet>

/**
 * What whoever wrote an edit cannot have known of a story: that a block was taken out, or that a
 * character was written.
 */
export interface Unseen {
  readonly what: 'takenOut' | 'written'
  readonly id: Y.ID
}

/**
 * Whether text of a story would be gone after an edit that neither the edit nor anybody before it
 * takes out: it was typed in a block which somebody else took out or moved meanwhile (for Yjs it is
 * written anew at the other place). For Yjs a block goes with all that is in it; people have to
 * merge such edits by words.
 *
 * @param draft the story without the edit; all that the edit depends on has to be in it
 */
export function isWrittenApart(update: Uint8Array, draft: Y.Doc): boolean {
  return unseenBy(update, draft).next().done !== true
}

/** What makes an edit one that is written apart from a story; nothing if it is none. */
export function* unseenBy(update: Uint8Array, draft: Y.Doc): Generator<Unseen, void> {
  const decoded = Y.decodeUpdate(update)
  const { structs } = decoded
  const ds = Y.mergeDeleteSets([decoded.ds])
  for (const struct of structs) {
    const gone = goneBlock(struct, ds, draft)
    if (gone !== null) yield { what: 'takenOut', id: gone }
  }
  for (const [client, ranges] of ds.clients)
    for (const range of ranges) yield* unseenIn({ client, ...range }, ds, draft)
}

/** The gone block into which text, or a block, is written; null if the edit itself takes it out. */
function goneBlock(struct: Y.Item | Y.GC | Y.AbstractStruct, ds: Deleted, draft: Y.Doc): Y.ID | null {
  if (!(struct instanceof Y.Item) || !isSaid(struct) || firstKept(ds, struct) === null) return null
  if (struct.id.clock + struct.length <= Y.getState(draft.store, struct.id.client)) return null
  // Only the first of what an edit brings stands beside something that was there.
  const beside = [struct.origin, struct.rightOrigin].find((id) => id !== null && isIn(draft, id)) ?? null
  if (beside !== null) return outermostGone(itemAt(draft, beside)?.parent)
  const { parent } = struct as { parent: unknown }
  if (!(parent instanceof Y.ID) || !isIn(draft, parent)) return null
  const block = itemAt(draft, parent)
  return block?.content instanceof Y.ContentType ? outermostGone(block.content.type) : parent
}

/** The text in a block that is taken out by an edit which does not know it. */
function* unseenIn(
  { client, clock, len }: { client: number; clock: number; len: number },
  ds: Deleted,
  draft: Y.Doc,
): Generator<Unseen, void> {
  for (let at = clock; at < clock + len; ) {
    const item = isIn(draft, { client, clock: at }) ? itemAt(draft, { client, clock: at }) : null
    if (item === null) return
    if (!item.deleted && item.content instanceof Y.ContentType && isInBody(item, draft))
      yield* unseenOf(item.content.type, ds)
    at = item.id.clock + item.length
  }
}

function* unseenOf({ _start }: Y.AbstractType<unknown>, ds: Deleted): Generator<Unseen, void> {
  for (let item = _start; item !== null; item = item.right) {
    if (item.deleted) continue
    if (item.content instanceof Y.ContentType) yield* unseenOf(item.content.type, ds)
    const clock = isText(item) ? firstKept(ds, item) : null
    if (clock !== null) yield { what: 'written', id: Y.createID(item.id.client, clock) }
  }
}

const isText = ({ content }: Y.Item) => content instanceof Y.ContentString

const isSaid = (item: Y.Item) => isText(item) || item.content instanceof Y.ContentType

const isIn = ({ store }: Y.Doc, { client, clock }: { client: number; clock: number }) =>
  clock < Y.getState(store, client)

/** Of the blocks around a place the outermost that is gone; null if all are there. */
function outermostGone(around: unknown): Y.ID | null {
  let gone: Y.ID | null = null
  for (let type = around; type instanceof Y.AbstractType && type._item !== null; type = type._item.parent)
    if (type._item.deleted) gone = type._item.id
  return gone
}

/** Where in an item begins what is not taken out; null if all of it is. */
function firstKept({ clients }: Deleted, { id, length }: Y.Item): number | null {
  const ranges = clients.get(id.client) ?? []
  let [from, to] = [0, ranges.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const range = ranges[middle]
    if (range !== undefined && range.clock + range.len <= id.clock) from = middle + 1
    else to = middle
  }
  const range = ranges[from]
  if (range === undefined || range.clock > id.clock) return id.clock
  const end = range.clock + range.len
  return end < id.clock + length ? end : null
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
