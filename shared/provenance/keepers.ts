import type * as Y from 'yjs'

// The windows that record what is taken in, by Yjs client id: for words inserted by a window of an
// older Lede, nobody knows whether they were typed.
const keepersOf = (draft: Y.Doc) => draft.getMap<unknown>('provenance')

/** Declares that this document's client id records what is taken in. */
export function keepProvenance(draft: Y.Doc): void {
  const client = String(draft.clientID)
  if (!keepersOf(draft).has(client)) keepersOf(draft).set(client, true)
}

/** Whether a window recorded what it took in; null if no window of the draft ever did. */
export function keepsProvenance(draft: Y.Doc, client: number): boolean | null {
  const keepers = keepersOf(draft)
  return keepers.size === 0 ? null : keepers.has(String(client))
}
