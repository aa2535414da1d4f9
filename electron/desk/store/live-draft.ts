import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import { applyUpdate } from './apply-update.ts'

/** A draft's document in memory, exactly as in the log on disk. */
export interface LiveDraft {
  doc: Y.Doc
  /** The number of rows of its log. */
  rows: number
  /**
   * Whether every row could be applied. If not, the log is never folded: what this Lede cannot read
   * stays as it is.
   */
  intact: boolean
}

/**
 * The document from all updates of a draft. Updates that cannot be applied are left out and
 * reported through `intact`, as `missing` ones are.
 */
export function liveDraft(updates: readonly Uint8Array[], missing = false): LiveDraft {
  const doc = newDraft()
  try {
    // 20 times as fast in a single transaction as one by one.
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    return { doc, rows: updates.length, intact: !missing }
  } catch {
    return { doc: salvage(updates), rows: updates.length, intact: false }
  }
}

function salvage(updates: readonly Uint8Array[]): Y.Doc {
  let good: Uint8Array[] = []
  for (const update of updates) {
    const trial = newDraft()
    try {
      for (const known of good) Y.applyUpdate(trial, known)
      Y.applyUpdate(trial, update)
      good = [Y.encodeStateAsUpdate(trial)]
    } catch {
      // Left out.
    }
  }
  const doc = newDraft()
  for (const update of good) Y.applyUpdate(doc, update)
  return doc
}

/**
 * Applies an update to a live draft, and returns whether it contained anything new (a repeated one
 * does not).
 *
 *
 * @throws LedeError `draft.badUpdate` for what is no Yjs update; the document must not be used
 * afterwards.
 */
export function applyTo(live: LiveDraft, update: Uint8Array): boolean {
  const { doc } = live
  let news = false
  // Not the event 'update', for which Yjs would encode the received edit again.
  const listener = ({ beforeState, afterState, deleteSet }: Y.Transaction) => {
    news ||= deleteSet.clients.size > 0
    for (const [client, clock] of afterState) news ||= clock !== (beforeState.get(client) ?? 0)
  }
  doc.on('afterTransaction', listener)
  try {
    applyUpdate(doc, update)
  } finally {
    doc.off('afterTransaction', listener)
  }
  // A part that waits for an earlier update causes no event, and has to be kept all the same.
  return news || doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

/** The whole of a live draft as one update, including deletions and waiting parts. */
export function wholeOf(live: LiveDraft): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeStateAsUpdate(live.doc))
}

/** The size of a document: the number of objects that Yjs keeps. */
export function structsOf({ store }: Y.Doc): number {
  return store.clients.values().reduce((sum, { length }) => sum + length, 0)
}
