import * as Y from 'yjs'
import { type ErrorCode, LedeError } from '#shared/api/errors.ts'
import { newDraft } from '#shared/article/draft.ts'
import { inTime } from '../find/in-time.ts'
import { applyUpdate } from './apply-update.ts'

/**
 * How long building a document may take, in ms of processor time and of clock time, before it is
 * stopped: opening it takes the same time each time. A book takes a tenth of it.
 */
const patience = { processor: 2_000, clock: 6_000 }

/**
 * Does work on a document, which must not be used if this throws. @throws LedeError of the code if
 * it takes longer than opening a document may
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
 * Tests whether a complete draft can take an update.
 *
 *
 * @throws LedeError as `applyUpdate`, and `draft.tooMuch` for what takes too long
 */
export async function tryUpdate(whole: Uint8Array, update: Uint8Array): Promise<void> {
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  withinPatience('draft.tooMuch', () => applyUpdate(draft, update))
}
