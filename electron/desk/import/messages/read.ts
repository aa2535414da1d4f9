import type { Reading } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { limits } from '#shared/article/limits.ts'
import type { LineRole, WireLine } from '#shared/import/wire.ts'
import { bylineNames } from '../byline.ts'
import { wireStamp } from '../timestamp.ts'
import { composeWire, type WireOptions, wireLines } from '../wire.ts'
import { hasLetter } from '../words.ts'
import { piecesOf } from './columns.ts'
import { type Message, messagesIn } from './split.ts'

/** More messages in one file are no newsroom's; a day of an agency has fewer. */
export const mostMessages = 5_000

/**
 * The stories in the messages of a wire, IPTC 7901 (revision 5, 1995) or ANPA 1312: each as wire
 * copy with what its header says before it, which can be given other roles like any line.
 *
 * @throws LedeError `file.noText` where no message has a letter in it
 */
export function readMessages(text: string, options: WireOptions): Reading[] {
  const messages = messagesIn(text).filter(({ text: lines, keywords }) => hasLetter([...keywords, ...lines].join(' ')))
  if (messages.length === 0) throw new LedeError('file.noText', { name: options.name })
  return messages.slice(0, mostMessages).map((message) => composeWire(linesOf(message, options), options))
}

function linesOf(message: Message, options: WireOptions): WireLine[] {
  const { header, head, keywords, post } = message
  const copy = textOf(message)
  const { headline, rest } = headlineOf(copy)
  const stamp = [...rest].reverse().find((line) => line.trim() !== '')
  const ends = stamp !== undefined && wireStamp(shown(stamp)) !== null ? [stamp] : []
  const { story, aside } = withoutNotes(ends.length === 0 ? rest : rest.slice(0, rest.lastIndexOf(stamp ?? '')))
  const read = piecesOf(story).flatMap((piece) =>
    'rows' in piece
      ? piece.rows.map((cells) => line('tableRow', cells.map(shown).join('\t')))
      : wireLines(piece.lines.join('\n'), options),
  )
  const isFirst = (role: LineRole) => read.every((each) => each.role !== role)
  const slugline = (keywords[0] ?? header?.slugline ?? '').replace(/^\^|,\s?\d+<?\s*$|[\s/=]+$/gu, '')
  const said: WireLine[] = [
    ...head.map((text) => line('leftOut', text)),
    ...(header?.urgency == null ? [] : [line('urgency', String(header.urgency))]),
    ...(header?.category != null && isFirst('category') ? [line('category', header.category)] : []),
    ...(slugline !== '' && isFirst('slugline') ? [line('slugline', slugline.slice(0, limits.slugline))] : []),
    ...keywords.slice(1).map((text) => line('leftOut', text)),
    ...(headline === null ? [] : [line('headline', headline)]),
  ]
  const stamps = [...ends, ...post].map((text) => line(wireStamp(shown(text)) === null ? 'leftOut' : 'timestamp', text))
  const body = headline === null ? read : read.map(withoutSecondHeadline)
  // The newest time is the message's own.
  const dated = stamps.some(({ role }) => role === 'timestamp') ? body.map(withoutTime) : body
  return [...said, ...dated, ...aside.map((text) => line('leftOut', text, 'boilerplate')), ...stamps].filter(
    ({ text }) => text !== '',
  )
}

function line(
  role: LineRole,
  text: string,
  reason: WireLine['reason'] = role === 'leftOut' ? 'wireCode' : null,
): WireLine {
  return { role, text: role === 'tableRow' ? text : shown(text), reason }
}

/** A line without the characters that only machines read. */
function shown(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
}

/**
 * The text of a message. ANPA 1312 has no quotation marks and no dash: two strokes and a low line
 * stand for them.
 */
function textOf({ header, text }: Message): string[] {
  const lines = text.map((each) => each.replace(/[^\P{Cc}\t]+/gu, ''))
  if (header?.kind !== 'anpa') return lines
  return lines.map((each) =>
    each
      .replaceAll('``', '"')
      .replaceAll("''", '"')
      .replace(/(?<=\s)_(?=\s)/g, '–'),
  )
}

/** How far down a headline ends. */
const headlineReach = 5

/**
 * The headline of agencies that end it, and each line above the text, with an equals sign; null
 * where none does.
 */
function headlineOf(lines: readonly string[]): { headline: string | null; rest: readonly string[] } {
  const said = lines.flatMap((text, at) => (text.trim() === '' ? [] : [at])).slice(0, headlineReach)
  const end = said.find((at) => /\S\s*=\s*$/u.test(lines[at] ?? ''))
  const start = said[0]
  if (end === undefined || start === undefined) return { headline: null, rest: lines }
  const words = lines.slice(start, end + 1).map(shown)
  // Advisories stand above it in brackets or capitals of their own; a byline is none.
  const headline = words.filter((text) => text !== '' && !/^[([^].*[)\]<]$|^\^/u.test(text))
  const only = headline.join(' ').replace(/\s*=\s*$/u, '')
  if (only === '' || bylineNames(only) !== null || words.some((text) => text.startsWith('^')))
    return { headline: null, rest: lines }
  const others = lines.slice(start, end + 1).filter((text) => !headline.includes(shown(text)))
  return { headline: only, rest: [...others, ...lines.slice(end + 1)] }
}

/** What dpa and others tell editors below a text, and never readers. */
const notes =
  /^\s*(?:#+ ?(?:[a-z]{2,12}[- ])?(?:notebook|notizblock|redaktionelle hinweise|kontakte)|\* ?\* ?\* ?\*|(?:the following information is not|die folgenden informationen sind nicht)\b.*)/iu

function withoutNotes(lines: readonly string[]): { story: readonly string[]; aside: readonly string[] } {
  const at = lines.findIndex((text) => notes.test(text))
  return at === -1
    ? { story: lines, aside: [] }
    : { story: lines.slice(0, at), aside: lines.slice(at).filter((text) => text.trim() !== '') }
}

function withoutSecondHeadline(each: WireLine): WireLine {
  return each.role === 'headline' ? { ...each, role: 'paragraph', reason: null } : each
}

function withoutTime(each: WireLine): WireLine {
  return each.role === 'timestamp' ? { ...each, role: 'leftOut', reason: 'pageDate' } : each
}
