import { LedeError } from '#shared/api/errors.ts'
import { draftLimits } from '#shared/update/limits.ts'

/**
 * Larger edits, in bytes, are tried in a thread (try-update.ts) before the desk applies them,
 * because it has others to save for.
 */
export const tryFrom = 64 * 1024

/** @throws LedeError `call.tooLarge` */
export function checkUpdateSize(update: Uint8Array): void {
  if (update.length <= draftLimits.bytes) return
  const megabytes = (count: number) => Math.ceil(count / (1024 * 1024))
  throw new LedeError('call.tooLarge', { size: megabytes(update.length), limit: megabytes(draftLimits.bytes) })
}
