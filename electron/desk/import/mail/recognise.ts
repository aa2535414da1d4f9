import type { ArrivedBytes } from '../arrived.ts'
import { isMail } from '../foreign.ts'

/** What programs write that save a page of the web as the parts of a mail. */
const savedPage = /^(?:Snapshot-Content-Location:|From:\s*<?Saved by|X-MAF)/imu

/** Whether a file is a mail, or several in a mailbox; a page saved as one is none. */
export function isMailFile({ bytes }: ArrivedBytes): boolean {
  let head = ''
  for (const byte of bytes.subarray(0, 4_000)) head += String.fromCharCode(byte)
  return isMail(head.trimStart()) && !savedPage.test(head)
}
