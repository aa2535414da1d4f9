import * as Y from 'yjs'
import { type ErrorCode, LedeError } from '#shared/api/errors.ts'
import { newDraft } from '#shared/article/draft.ts'
import { inTime } from '../find/in-time.ts'
import { applyUpdate } from './apply-update.ts'

/**
 * How long putting a document together may take, in ms of the processor's time, and on the clock,
 * after which it is stopped: at every opening it takes as long again. A book's takes a tenth of it.
 */
const patience = { processor: 2_000, clock: 6_000 }

/**
 * Does something to a document, which must not be used afterwards where it throws. @throws
 * LedeError of the code where it takes longer than a document that is opened again and again may
 */
export function withinPatience(code: ErrorCode, work: () => void, { processor, clock } = patience): void {
  const before = process.threadCpuUsage()
  try {
    inTime(clock, work)
  } catch (error) {
    throw error instanceof LedeError && error.code === 'find.tooSlow' ? new LedeError(code, {}, error) : error
  }
  const { user, system } = process.threadCpuUsage(before)
  if (user + system > processor * 1_000) throw new LedeError(code)
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
