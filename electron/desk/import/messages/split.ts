import { foreignBytes } from '../foreign-formats.ts'
import { headerOf, type MessageHeader } from './header.ts'

/** A wire message, its parts as lines. */
export interface Message {
  readonly header: MessageHeader | null
  /** The lines of the header, unchanged. */
  readonly head: readonly string[]
  /** Lines between header and text: the keyword, and notes to editors on the version. */
  readonly keywords: readonly string[]
  readonly text: readonly string[]
  /** What follows the text: when it was sent. */
  readonly post: readonly string[]
}

const [soh, stx, etx, eot] = ['\u0001', '\u0002', '\u0003', '\u0004'] as const

const looked = 4_000

/**
 * The format of the messages with which a file begins: recognised by control characters and a
 * header, or a header alone; null for any other file. Files of other kinds may contain control
 * characters, too.
 */
export function messageKind(bytes: Uint8Array): MessageHeader['kind'] | null {
  if (foreignBytes(bytes) !== null) return null
  let head = ''
  for (const byte of bytes.subarray(0, looked)) head += String.fromCharCode(byte)
  const at = head.search(/[^\s\p{Cc}\u00ef\u00bb\u00bf]/u)
  const begins = head.slice(0, Math.max(0, at)).includes(soh)
  const { header, used } = headerOf(linesOf(head.slice(Math.max(0, at)))) ?? { header: null, used: 0 }
  const isFramed = head.includes(stx) && (begins || bytes.includes(etx.charCodeAt(0)))
  if (header !== null && (begins || isFramed || header.kind === 'iptc7901' || used === 2)) return header.kind
  return isFramed ? 'iptc7901' : null
}

/**
 * The messages in a text (IPTC 7901, section 3: pre-header information, SOH, header, STX, text,
 * ETX, post-text information, EOT). Fill characters between messages are ignored.
 */
export function messagesIn(text: string): Message[] {
  const parts = text.includes(soh) ? text.split(soh).slice(1) : text.split(eot)
  return parts.map(messageFrom).filter(({ text: lines, keywords }) => lines.length + keywords.length > 0)
}

function messageFrom(given: string): Message {
  const [part = ''] = given.split(eot)
  const start = part.indexOf(stx)
  const end = part.indexOf(etx, Math.max(0, start))
  const before = linesOf(start === -1 ? '' : part.slice(0, start))
  const inside = linesOf(part.slice(start + 1, end === -1 ? part.length : end))
  const post = end === -1 ? [] : linesOf(part.slice(end + 1)).filter(isSaid)
  // If nothing marks the beginning of the text, it follows the header.
  const found = headerOf(start === -1 ? inside.filter(isSaid) : before.filter(isSaid))
  const lines = start === -1 ? inside : before
  const used = found === null ? 0 : lastOf(lines, found.used)
  const rest = start === -1 ? inside.slice(used) : inside
  // The line with keywords, if the text begins with one: it ends with a slash; in ANPA it has a
  // word count.
  const named = found === null || before.slice(used).some(isSaid) ? -1 : rest.findIndex(isSaid)
  const isNamed = keyword.test(rest[named] ?? '')
  return {
    header: found?.header ?? null,
    head: lines.slice(0, used).filter(isSaid),
    keywords: [...before.slice(used), ...(isNamed ? rest.slice(named, named + 1) : [])].filter(isSaid),
    text: isNamed ? rest.slice(named + 1) : rest,
    post,
  }
}

const keyword = /^[^\s=][^=]{0,80}\/\s*$|^\^?(?:BC|AM|PM|AP)-.*,\s?\d{1,5}<?\s*$/iu

/** The end of the first `count` non-empty lines. */
function lastOf(lines: readonly string[], count: number): number {
  let said = 0
  const at = lines.findIndex((line) => isSaid(line) && ++said === count)
  return at + 1
}

function linesOf(text: string): string[] {
  return text.split(/\r*\n|\r+/)
}

function isSaid(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line)
}
