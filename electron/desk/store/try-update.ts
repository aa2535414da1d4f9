import * as Y from 'yjs'
import { type ErrorCode, LedeError } from '#shared/api/errors.ts'
import { newDraft } from '#shared/article/draft.ts'
import { applyUpdate } from './apply-update.ts'

/** Edits of more bytes than this are tried in a thread before the desk takes them in: it has others to save for. */
export const tryFrom = 64 * 1024

/** How long putting a document together may take, in ms of the processor's time: at every opening it takes as long again. A book's takes a tenth of it. */
const patience = 2_000

/** Does something to a document. @throws LedeError of the code where it took longer than a document that is opened again and again may */
export function withinPatience(code: ErrorCode, work: () => void): void {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  if (user + system > patience * 1_000) throw new LedeError(code)
}

/**
 * Tries whether a draft, given whole, bears an update.
 *
 * @throws LedeError as `applyUpdate`, and `draft.tooMuch` for what takes too long
 */
export async function tryUpdate(whole: Uint8Array, update: Uint8Array): Promise<void> {
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  withinPatience('draft.tooMuch', () => applyUpdate(draft, update))
}
