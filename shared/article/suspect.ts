import * as Y from 'yjs'
import { proseSchema } from '#shared/schema/index.ts'

/** What y-tiptap appends to the name of a mark that may occur several times on one text. */
const markHash = /--[a-zA-Z0-9+/=]{8}$/

/**
 * Whether an update of a draft may bring what this Lede's schema does not know: a node or mark of
 * another name, or another version of the schema. Cheap, so that every edit can be checked; a
 * suspect update has to be checked fully, in a copy that no editor is bound to (`checkDraft`).
 *
 *
 * @param draft the draft without the update.
 * @throws whatever Yjs throws for what is no update.
 */
export function isSuspect(update: Uint8Array, draft: Y.Doc): boolean {
  return Y.decodeUpdate(update).structs.some((struct) => struct instanceof Y.Item && isSuspectItem(struct, draft))
}

function isSuspectItem({ content, parentSub, origin }: Y.Item, draft: Y.Doc): boolean {
  if (content instanceof Y.ContentAny) return (parentSub ?? keyOf(origin, draft)) === versionKey
  if (content instanceof Y.ContentFormat) return !(content.key.replace(markHash, '') in proseSchema.marks)
  if (!(content instanceof Y.ContentType)) return false
  const { type } = content
  if (type instanceof Y.XmlHook) return true
  return type instanceof Y.XmlElement && !(type.nodeName in proseSchema.nodes)
}

const versionKey = 'schemaVersion'

/**
 * The key in a map of an item that names its key only through the item that it follows. If the
 * draft lacks that item, the key may be any.
 */
function keyOf(origin: Y.ID | null, { store }: Y.Doc): string | null {
  if (origin === null) return null
  return origin.clock < Y.getState(store, origin.client) ? Y.getItem(store, origin).parentSub : versionKey
}
