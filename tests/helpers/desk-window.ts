import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { newDraft } from '#shared/article/draft.ts'

/**
 * A window on a draft at a desk, without an editor: what is written in it lies there until it is
 * sent, and what others write until it is heard.
 */
export interface DeskWindow {
  readonly doc: Y.Doc
  /** An edit, not sent yet. */
  write(change: (doc: Y.Doc) => void): void
  /** Sends what was written, as one edit; resolves when it is acknowledged. */
  send(): Promise<void>
  /** Takes in what others have written. */
  hear(): void
}

export async function openWindow(client: DeskClient, id: string): Promise<DeskWindow> {
  const doc = newDraft()
  let written: Uint8Array[] = []
  let others: Uint8Array[] = []
  client.on('draft.updated', ({ id: of, update }) => {
    if (of === id) others.push(update)
  })
  Y.applyUpdate(doc, (await client.call('drafts.open', { id })).update, client)
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== client) written.push(update)
  })
  return {
    doc,
    write: (change) => doc.transact(() => change(doc)),
    async send() {
      const update = new Uint8Array(Y.mergeUpdates(written))
      written = []
      await client.call('drafts.append', { id, update })
    },
    hear() {
      for (const update of others) Y.applyUpdate(doc, update, client)
      others = []
    },
  }
}
