import * as Y from 'yjs'
import { Depths } from './depths.ts'
import { bound } from './excess.ts'
import { Homes } from './homes.ts'
import { Structs } from './structs.ts'
import { walkUpdate } from './walk.ts'

/**
 * Checks an update before Yjs decodes it: that the draft that receives it stays within the limits
 * (limits.ts), that nothing in it is nested too deep for readers, and that each part is where
 * drafts have such parts (homes.ts). Takes as long as reading the bytes once, and never more memory
 * than the limits allow.
 *
 *
 * @throws Excess for too much; Foreign for what no Lede writes (homes.ts); RangeError for what is
 * no Yjs update (version 1).
 */
export function checkUpdate(update: Uint8Array, draft: Y.Doc): void {
  const brought = new Structs()
  const { clients, structs } = walkUpdate(withWaiting(update, draft), brought)
  const held = draft.store.clients
  bound('clients', clients + held.size)
  bound('structs', structs + held.values().reduce((sum, { length }) => sum + length, 0))
  new Depths(brought, draft).check()
  new Homes(brought, draft).check()
}

/**
 * The update together with what waits in the draft for an earlier update, and may be applied with
 * this one.
 */
function withWaiting(update: Uint8Array, { store }: Y.Doc): Uint8Array {
  const { pendingStructs, pendingDs } = store
  const waiting = [pendingStructs?.update, pendingDs].filter((bytes) => bytes instanceof Uint8Array)
  if (waiting.length === 0) return update
  walkUpdate(update, { client: () => {}, struct: () => {} })
  return Y.mergeUpdates([...waiting.map((bytes) => Y.convertUpdateFormatV2ToV1(bytes)), update])
}
