import type { Reading } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { limits } from '#shared/article/limits.ts'
import { parseDateline } from '#shared/dateline/index.ts'
import type { LineRole, WireLine } from '#shared/import/wire.ts'
import { bylineNames } from '../byline.ts'
import { embargoLines } from '../embargo.ts'
import { wireStamp } from '../timestamp.ts'
import { composeWire, type WireOptions, wireLines } from '../wire.ts'
import { withoutMarks } from '../wire-code.ts'
import { hasLetter } from '../words.ts'
import { piecesOf } from './columns.ts'
import { type Message, messagesIn } from './split.ts'
import { joinTakes } from './takes.ts'

/** The most messages in one file; an agency sends fewer in a day. */
export const mostMessages = 5_000

/**
 * The stories in wire messages in IPTC 7901 (revision 5, 1995) or ANPA 1312: each as wire copy
 * preceded by the data from its header, whose lines can be given other roles like any line.
 *
 *
 * @throws LedeError `file.noText` if no message contains a letter
 */
export function readMessages(text: string, options: WireOptions): Reading[] {
  const messages = joinTakes(messagesIn(text)).filter(({ text: lines, keywords }) =>
    hasLetter([...keywords, ...lines].join(' ')),
  )
  if (messages.length === 0) throw new LedeError('file.noText', { name: options.name })
  return messages.slice(0, mostMessages).map((message) => composeWire(linesOf(message, options), options))
}

function linesOf(message: Message, options: WireOptions): WireLine[] {
  const { header, head, keywords, post } = message
  const copy = textOf(message)
  const { headings, rest } = withHeadOf(headingsOf(copy), keywords.slice(1))
  const stamp = [...rest].reverse().find((line) => line.trim() !== '')
  const ends = stamp !== undefined && wireStamp(shown(stamp)) !== null ? [stamp] : []
  const { story, aside } = withoutNotes(ends.length === 0 ? rest : rest.slice(0, rest.lastIndexOf(stamp ?? '')))
  const read = piecesOf(withoutInitials(story)).flatMap((piece) =>
    'rows' in piece
      ? piece.rows.map((cells) => line('tableRow', cells.map(shown).join('\t')))
      : wireLines(piece.lines.join('\n'), options),
  )
  const isFirst = (role: LineRole) => read.every((each) => each.role !== role)
  // If the header has a slugline, the line below it contains keywords.
  const isKeyed = header?.kind === 'iptc7901' && header.slugline !== null && keywords[0] !== undefined
  const slugline = ((isKeyed ? header.slugline : keywords[0]) ?? header?.slugline ?? '').replace(
    /^\^|,\s?\d+<?\s*$|[\s/=]+$/gu,
    '',
  )
  const said: WireLine[] = [
    ...head.map((text) => line('leftOut', text)),
    ...(header?.urgency == null ? [] : [line('urgency', String(header.urgency))]),
    ...(header?.category != null && isFirst('category') ? [line('category', header.category)] : []),
    ...(slugline !== '' && isFirst('slugline') ? [line('slugline', slugline.slice(0, limits.slugline))] : []),
    ...(isKeyed ? [line('keywords', (keywords[0] ?? '').split('/').join(', '))] : []),
    ...keywords
      .slice(1)
      .filter((text) => !headings.some((each) => shown(text).includes(each.text)))
      .map((text) => line('leftOut', text)),
    ...headings,
  ]
  const stamps = [...ends, ...post].map((text) => line(wireStamp(shown(text)) === null ? 'leftOut' : 'timestamp', text))
  const body = (headings.length === 0 ? read : read.map(withoutSecondHeadline)).map(withoutWriter)
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

/** A line without control characters. */
function shown(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
}

/**
 * The text of a message. ANPA 1312 has no quotation marks and no dash: two apostrophes and an
 * underscore stand for them.
 */
function textOf({ header, text }: Message): string[] {
  const lines = text.map((each) => each.replace(/[^\P{Cc}\t]+/gu, ''))
  if (header?.kind !== 'anpa') return lines
  return lines.map((each, at) =>
    // Flags for typesetting stand at both ends of a centred line; the first ones say what it is.
    (at === 0 ? each : each.replace(/^\^(.*?)<?\s*$/u, '$1'))
      .replaceAll('``', '"')
      .replaceAll("''", '"')
      .replace(/(?<=\s)_(?=\s)/g, '–'),
  )
}

/** The most lines of a heading. */
const headingReach = 5

/** Advisories are above a headline, in brackets or capitals. */
const advisory = /^[([^].*[)\]<]$|^\^/u

/** Notes for editors or readers beside the story. */
const told =
  /^(?:eds?|editors?|red(?:aktion)?)\s?:|^(?:update|correction|kill|aktualisierung|korrektur|berichtigung)\b.*\d.*:/iu

/**
 * The lines above a text that agencies end with an equals sign, with their roles, and the rest of
 * the text. None if no line ends so.
 */
function headingsOf(lines: readonly string[]): { headings: WireLine[]; rest: readonly string[] } {
  const groups: string[] = []
  const others: string[] = []
  let open: string[] = []
  let end = 0
  for (const [at, text] of lines.entries()) {
    if (text.trim() === '') continue
    // After the first of them, an indented line begins a paragraph.
    if (open.length === headingReach || (groups.length > 0 && /^\s/u.test(text))) break
    if (shown(text).startsWith('^')) return { headings: [], rest: lines }
    if (advisory.test(shown(text))) others.push(text)
    else open.push(shown(text))
    if (!/\S\s*=\s*$/u.test(text)) continue
    groups.push(open.join(' ').replace(/\s*=\s*$/u, ''))
    open = []
    end = at + 1
  }
  const said = groups.flatMap((text) => text.split(/\s(?=Utl\.?:\s)/u)).filter((text) => text !== '')
  const titles = said.filter((text) => bylineNames(text) === null && !told.test(text) && !isEmbargo(text))
  if (titles.length === 0) return { headings: [], rest: lines }
  const hasKicker = titles.length > 2 || isKicker(titles)
  const [headline, ...below] = hasKicker ? titles.slice(1) : titles
  const headings = [
    ...said.filter((text) => told.test(text)).map(toldLine),
    ...titles.slice(0, hasKicker ? 1 : 0).map((text) => line('kicker', text)),
    ...(headline === undefined ? [] : [line('headline', headline)]),
    // "Utl.": APA's line below the headline (Unterzeile).
    ...below.map((text) => line('deck', text.replace(/^Utl\.?:\s*/u, ''))),
  ]
  const copy = said.filter((text) => !told.test(text) && !titles.includes(text))
  return { headings, rest: [...others, ...copy, '', ...lines.slice(end)] }
}

/**
 * The headings of a text that begins at once with its byline or dateline: some agencies have the
 * headline in the header, below the keywords.
 */
function withHeadOf(
  found: { headings: WireLine[]; rest: readonly string[] },
  head: readonly string[],
): { headings: WireLine[]; rest: readonly string[] } {
  const start = shown(found.rest.find((text) => text.trim() !== '') ?? '')
  const begins = bylineNames(start) !== null || parseDateline(start) !== null
  if (found.headings.length > 0 || !begins) return found
  const said = head.map(shown).filter((text) => !advisory.test(text))
  const headline = said.find((text) => hasLetter(text) && !/^[-–—*]|[-/]$/u.test(text) && bylineNames(text) === null)
  if (headline === undefined) return found
  const byline = said
    .map((text) => text.replace(/^[-–—\s]+|[-–—\s]+$/gu, ''))
    .find((text) => bylineNames(text) !== null)
  const headings = [line('headline', headline), ...(byline === undefined ? [] : [line('byline', byline)])]
  return { ...found, headings }
}

/** What editors are told, or what readers were. */
function toldLine(text: string): WireLine {
  const note = text.replace(/^(?:eds?|editors?|red(?:aktion)?)\s?:\s*/iu, '')
  return note === text ? line('leftOut', text, 'boilerplate') : line('editorNote', note)
}

function isEmbargo(text: string): boolean {
  return embargoLines([text]).length > 0
}

/** Whether the first of two titles is a word or two above the headline. */
function isKicker(titles: readonly string[]): boolean {
  const [first = '', second = ''] = titles.map((text) => text.split(' ').length.toString())
  return titles.length === 2 && Number(first) <= 2 && Number(second) > 3
}

/** Notes to editors below a text, as dpa and others write them; never for readers. */
const notes =
  /^\s*(?:#+ ?(?:[a-z]{2,12}[- ])?(?:notebook|notizblock|redaktionelle hinweise|kontakte)|\* ?\* ?\* ?\*|(?:the following information is not|die folgenden informationen sind nicht)\b.*)/iu

function withoutNotes(lines: readonly string[]): { story: readonly string[]; aside: readonly string[] } {
  const at = lines.findIndex((text) => notes.test(text))
  return at === -1
    ? { story: lines, aside: [] }
    : { story: lines.slice(0, at), aside: lines.slice(at).filter((text) => text.trim() !== '') }
}

/** A text without the initials of its desk below the agency's own mark, as ANSA has them. */
function withoutInitials(lines: readonly string[]): readonly string[] {
  const [mark = -1, end = -1] = lines.flatMap((text, at) => (text.trim() === '' ? [] : [at])).slice(-2)
  const isMarked = /^\(\p{Lu}{2,6}\)\.?$/u.test(lines[mark]?.trim() ?? '')
  return isMarked && /^\p{Lu}{2,3}(?:-\p{Lu}{2,3})?$/u.test(lines[end]?.trim() ?? '') ? lines.slice(0, end) : lines
}

function withoutSecondHeadline(each: WireLine): WireLine {
  return /^(?:headline|kicker|deck)$/.test(each.role) ? { ...each, role: 'paragraph', reason: null } : each
}

/** Below a byline AP gives the writer's job: "Associated Press Writer". */
const writer =
  /^(?:the )?(?:associated press|AP)\b.{0,40}\b(?:writers?|correspondents?|editors?|reporters?|staff)$|^staff (?:writer|reporter)s?$/iu

function withoutWriter(each: WireLine): WireLine {
  return writer.test(withoutMarks(each.text)) ? { ...each, role: 'leftOut', reason: 'boilerplate' } : each
}

function withoutTime(each: WireLine): WireLine {
  return each.role === 'timestamp' ? { ...each, role: 'leftOut', reason: 'pageDate' } : each
}
