import type { ArrivedBytes } from '../arrived-text.ts'
import { isMail } from '../foreign-formats.ts'

/** Header fields of programs that save a web page in the form of a mail. */
const savedPage = /^(?:Snapshot-Content-Location:|From:\s*<?Saved by|X-MAF)/imu

/**
 * The first lines of a file that is named as a mail, though its header has no field of a program.
 */
const header = /^(?:From|Sender|Reply-To|To|Cc|Date|Subject):\s/iu

/** Whether a file is a mail, or a mailbox; a page saved in that form does not count. */
export function isMailFile({ name, bytes }: ArrivedBytes): boolean {
  let head = ''
  for (const byte of bytes.subarray(0, 4_000)) head += String.fromCharCode(byte)
  const start = head.trimStart()
  return (isMail(start) || (/\.eml$/iu.test(name) && header.test(start))) && !savedPage.test(head)
}
