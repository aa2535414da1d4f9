import { LedeError } from '#shared/api/errors.ts'

/** The most bytes of one edit. A whole book pasted at once is a tenth of it. */
export const maxUpdateBytes = 16 * 1024 * 1024

/** @throws LedeError `call.tooLarge` */
export function checkUpdateSize(update: Uint8Array): void {
  if (update.length <= maxUpdateBytes) return
  const megabytes = (count: number) => Math.ceil(count / (1024 * 1024))
  throw new LedeError('call.tooLarge', { size: megabytes(update.length), limit: megabytes(maxUpdateBytes) })
}
