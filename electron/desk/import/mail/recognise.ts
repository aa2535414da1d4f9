import type { ArrivedBytes } from '../arrived-text.ts'
import { isMail } from '../foreign-formats.ts'

/** Header fields of programs that save a web page in the form of a mail. */
const savedPage = /^(?:Snapshot-Content-Location:|From:\s*<?Saved by|X-MAF)/imu

/** Whether a file is a mail, or a mailbox; a page saved in that form does not count. */
export function isMailFile({ bytes }: ArrivedBytes): boolean {
  let head = ''
  for (const byte of bytes.subarray(0, 4_000)) head += String.fromCharCode(byte)
  return isMail(head.trimStart()) && !savedPage.test(head)
}
