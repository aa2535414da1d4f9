import * as Y from 'yjs'
import { proseSchema } from '#shared/schema/index.ts'

/** What y-tiptap puts behind the name of a mark that may stand several times on one text. */
const markHash = /--[a-zA-Z0-9+/=]{8}$/

/**
 * Whether an update of a draft may bring what this Lede's schema does not know: a node or mark of
 * another name, or another version of the schema. Cheap, so that every edit can be asked about;
 * what is suspect has to be checked whole, in a copy that no editor is bound to (`checkDraft`).
 *
 * @param draft the draft as it is without the update.
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
 * The key of a map under which an item stands that says it only by the one it comes after. One that
 * the draft has not may be any.
 */
function keyOf(origin: Y.ID | null, { store }: Y.Doc): string | null {
  if (origin === null) return null
  return origin.clock < Y.getState(store, origin.client) ? Y.getItem(store, origin).parentSub : versionKey
}
