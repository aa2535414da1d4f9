import { LedeError } from '#shared/api/errors.ts'

/**
 * Kinds of files that are recognised but not read; `shared/locales/<language>/foreign.ts` says what
 * each is, and what to do with it.
 */
export type ForeignKind =
  | 'picture'
  | 'pdf'
  | 'rtf'
  | 'docx'
  | 'openDocument'
  | 'oldOffice'
  | 'archive'
  | 'sound'
  | 'program'
  | 'mail'
  | 'newsXml'
  | 'xml'
  | 'calendar'
  | 'subtitles'
  | 'values'
  | 'log'
  | 'code'

/** Refuses a file of a recognised kind. */
export function refuseForeign(kind: ForeignKind, name: string): never {
  throw new LedeError('file.foreign', { name, what: `foreign.${kind}` })
}

interface Signature {
  readonly kind: ForeignKind
  /** Its first bytes at some offsets, as Latin-1. */
  readonly has: Readonly<Record<number, string>>
  /** A text anywhere in its first bytes. */
  readonly holds?: string
  /**
   * Whether its first bytes could begin a text: then something that no text contains has to follow.
   */
  readonly isWords?: true
}

const zip = 'PK\u0003\u0004'

/**
 * The signatures of files that are never text, whatever their names. The order matters: some are
 * special cases of others.
 */
const signatures: readonly Signature[] = [
  { kind: 'picture', has: { 0: '\u0089PNG' } },
  { kind: 'picture', has: { 0: '\u00ff\u00d8\u00ff' } },
  { kind: 'picture', has: { 0: 'GIF8' }, isWords: true },
  { kind: 'picture', has: { 0: 'RIFF', 8: 'WEBP' }, isWords: true },
  { kind: 'picture', has: { 0: 'II*\u0000' } },
  { kind: 'picture', has: { 0: 'MM\u0000*' } },
  { kind: 'pdf', has: { 0: '%PDF-1.' } },
  { kind: 'pdf', has: { 0: '%PDF-2.' } },
  { kind: 'rtf', has: { 0: '{\\rtf' } },
  { kind: 'openDocument', has: { 0: zip, 30: 'mimetypeapplication/vnd.oasis' } },
  // Its first file is one of its own: an archive of documents holds such names, too.
  ...['[Content_Types].xml', '_rels/', 'word/', 'docProps/', 'customXml/'].map(
    (first): Signature => ({ kind: 'docx', has: { 0: zip, 30: first }, holds: 'word/' }),
  ),
  { kind: 'archive', has: { 0: zip } },
  { kind: 'archive', has: { 0: '\u001f\u008b' } },
  { kind: 'archive', has: { 0: '7z\u00bc\u00af' } },
  { kind: 'archive', has: { 0: 'Rar!\u001a' } },
  { kind: 'archive', has: { 0: '\u00fd7zXZ' } },
  { kind: 'archive', has: { 0: 'BZh', 4: '1AY&SY' } },
  { kind: 'oldOffice', has: { 0: '\u00d0\u00cf\u0011\u00e0' } },
  { kind: 'program', has: { 0: '\u007fELF' } },
  { kind: 'program', has: { 0: 'MZ' }, isWords: true },
  { kind: 'sound', has: { 4: 'ftyp' }, isWords: true },
  { kind: 'sound', has: { 0: 'RIFF' }, isWords: true },
  { kind: 'sound', has: { 0: 'OggS' }, isWords: true },
  { kind: 'sound', has: { 0: 'ID3' }, isWords: true },
  { kind: 'sound', has: { 0: 'fLaC' }, isWords: true },
]

const looked = 4_096

/** The kind of file for bytes that are no text; null if they may be text. */
export function foreignBytes(bytes: Uint8Array): ForeignKind | null {
  const first = bytes.subarray(0, looked)
  let start = ''
  for (const byte of first) start += String.fromCharCode(byte)
  // White space before the signature does not make a file a text.
  start = start.replace(/^[\t\n\r ]+/, '')
  const isBinary = first.some((byte) => byte < 9 || (byte > 13 && byte < 27))
  const found = signatures.find(
    ({ has, holds = '', isWords = false }) =>
      (isBinary || !isWords) &&
      start.includes(holds) &&
      Object.entries(has).every(([at, sign]) => start.startsWith(sign, Number(at))),
  )
  return found?.kind ?? null
}

/** The root elements of agencies' and their sites' files, and their kinds. */
const roots: Readonly<Record<string, ForeignKind>> = {
  packageitem: 'newsXml',
  knowledgeitem: 'newsXml',
  conceptitem: 'newsXml',
  planningitem: 'newsXml',
  catalogitem: 'newsXml',
  svg: 'picture',
}

/**
 * The kind of a text that is not meant for readers, or that is not read; null if it may be a story.
 */
export function foreignText(text: string): ForeignKind | null {
  const head = text.slice(0, 4_000).trimStart()
  if (isMail(head)) return 'mail'
  if (/^BEGIN:(?:VCALENDAR|VCARD)\r?\n/i.test(head)) return 'calendar'
  const root = rootOf(text)
  return root === null ? null : (roots[root.replace(/^.*:/, '').toLowerCase()] ?? 'xml')
}

/** The name of the root element of what is XML, or a piece of HTML; null for any other text. */
export function rootOf(text: string): string | null {
  const start = text.replace(/^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?>)\s*)*/i, '')
  const [, root] = /^<([a-z_][\w.-]*(?::[\w.-]+)?)(?:\s[^<>]*)?>/i.exec(start.slice(0, 4_000)) ?? []
  if (root === undefined) return null
  if (/^\s*<[?!]/.test(text)) return root
  // Without a declaration it has to end with what it begins with.
  return start.slice(-2_000).trimEnd().toLowerCase().endsWith(`</${root.toLowerCase()}>`) || /\/>\s*$/.test(start)
    ? root
    : null
}

/** Header fields that programs write and no reporter does (RFC 5322, 2045). */
const written =
  /^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|DKIM-Signature|Content-Type|Content-Transfer-Encoding|X-[\w-]+):/i

/**
 * First lines that only a mail has: the separator line of a mailbox, and header fields with values
 * from programs.
 */
const mailBegins =
  /^(?:From \S+ +\w{3} \w{3} +\d{1,2} +\d\d:\d\d|Return-Path:\s*<|Received:\s+(?:from|by)\s\S+[^\n]*(?:\n[ \t][^\n]*)*\b(?:by|with|id)\s|MIME-Version:\s*1\.0|Message-ID:\s*<|Delivered-To:\s*\S+@|DKIM-Signature:\s*\w+=)/i

/** Whether a text begins like a mail or a mailbox. */
export function isMail(head: string): boolean {
  if (mailBegins.test(head)) return true
  const lines = head.split(/\r?\n/)
  const end = lines.findIndex((line) => line.trim() === '')
  const fields = lines.slice(0, end === -1 ? lines.length : end).filter((line) => !/^[ \t]/.test(line))
  if (fields.length < 3 || !fields.every((line) => /^[!-9;-~]+:/.test(line))) return false
  const isNamed = fields.some((line) => /^(?:From|To|Subject):/i.test(line))
  const isDated = fields.some((line) => /^Date:\s*(?:\w{3},\s*)?\d{1,2} \w{3} \d{4} \d\d:\d\d/i.test(line))
  return isNamed && (isDated || fields.some((line) => written.test(line)))
}

const pageElements: ReadonlySet<string> = new Set(
  'html head body article section div p span h1 h2 h3 h4 h5 h6 ul ol li table blockquote main aside header footer figure a b strong em i br'.split(
    ' ',
  ),
)

/** Whether this is the name of an HTML element. */
export function isPageElement(name: string): boolean {
  return pageElements.has(name.toLowerCase())
}
