import { headerOf, type MessageHeader } from './header.ts'

/** A message of a wire, its parts as lines. */
export interface Message {
  readonly header: MessageHeader | null
  /** The lines of the header, as they are. */
  readonly head: readonly string[]
  /** Lines between header and text: the keyword, and what editors are told of the version. */
  readonly keywords: readonly string[]
  readonly text: readonly string[]
  /** What stands behind the text: when it was sent. */
  readonly post: readonly string[]
}

const [soh, stx, etx, eot] = ['\u0001', '\u0002', '\u0003', '\u0004'] as const

/** Whether a text is one or more messages of a wire: by its control characters and a header, or by a header alone. */
export function isMessage(text: string): boolean {
  const head = text.slice(0, 4_000)
  const at = head.search(/[^\s\p{Cc}]/u)
  const begins = head.slice(0, Math.max(0, at)).includes(soh)
  if (head.includes(stx) && (begins || text.includes(etx))) return true
  const found = headerOf(linesOf(head.slice(Math.max(0, at))))
  if (begins) return found !== null
  return found?.header.kind === 'anpa' ? found.used === 2 : found !== null
}

/**
 * The messages in a text (IPTC 7901, section 3: pre-header information, SOH, header, STX, text, ETX, post-text information,
 * EOT). Fill between two of them is nothing.
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
  // Where nothing says where the text begins, it does behind its header.
  const found = headerOf(start === -1 ? inside.filter(isSaid) : before.filter(isSaid))
  const lines = start === -1 ? inside : before
  const used = found === null ? 0 : lastOf(lines, found.used)
  const rest = start === -1 ? inside.slice(used) : inside
  // The keywords, without which the text begins with them: a line that ends with a stroke; of ANPA one that counts its words.
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

/** Where the lines end of which so many say something. */
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
