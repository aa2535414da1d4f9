import type * as Y from 'yjs'

// The windows that write down what is taken in, by their Yjs client id: of words that a window of
// an older Lede put in, nobody knows whether they were typed.
const keepersOf = (draft: Y.Doc) => draft.getMap<unknown>('provenance')

/** Says that whoever writes with this document's client id writes down what is taken in. */
export function keepProvenance(draft: Y.Doc): void {
  const client = String(draft.clientID)
  if (!keepersOf(draft).has(client)) keepersOf(draft).set(client, true)
}

/** Whether a window wrote down what it took in; null where no window of the draft ever did. */
export function keepsProvenance(draft: Y.Doc, client: number): boolean | null {
  const keepers = keepersOf(draft)
  return keepers.size === 0 ? null : keepers.has(String(client))
}
