import * as Y from 'yjs'
import { Depths } from './depths.ts'
import { bound } from './excess.ts'
import { walkUpdate } from './walk.ts'

/**
 * Checks an update before Yjs decodes it: that the draft which gets it stays within the limits
 * (limits.ts), and that nothing in it nests too deep for whoever reads it. Costs what reading the
 * bytes once costs, and never more memory than what is allowed would.
 *
 * @throws Excess for too much; RangeError for what is no Yjs update (version 1).
 */
export function checkUpdate(update: Uint8Array, draft: Y.Doc): void {
  const depths = new Depths(draft)
  const { clients, structs } = walkUpdate(withWaiting(update, draft), depths)
  const held = draft.store.clients
  bound('clients', clients + held.size)
  bound('structs', structs + held.values().reduce((sum, { length }) => sum + length, 0))
  depths.check()
}

/** The update with what waits in the draft for an earlier one, and may come in by this one. */
function withWaiting(update: Uint8Array, { store }: Y.Doc): Uint8Array {
  const { pendingStructs, pendingDs } = store
  const waiting = [pendingStructs?.update, pendingDs].filter((bytes) => bytes instanceof Uint8Array)
  if (waiting.length === 0) return update
  walkUpdate(update, { client: () => {}, struct: () => {} })
  return Y.mergeUpdates([...waiting.map((bytes) => Y.convertUpdateFormatV2ToV1(bytes)), update])
}
