import type { Reading } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { directionOf } from '#shared/article/language.ts'
import { limits } from '#shared/article/limits.ts'
import { findAgency, type ParsedDateline, parseDateline } from '#shared/dateline/index.ts'
import type { SourceId } from '#shared/formats/sources.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import type { LineRole, WireLine, WireNote } from '#shared/import/wire.ts'
import { cellLimit } from '#shared/schema/table-limit.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { bylineRest, readByline } from './byline.ts'
import { readCategory } from './category.ts'
import { classify } from './classify.ts'
import { readEmbargoes } from './embargo.ts'
import { datelineKind, labelRow, standsAlone } from './facts.ts'
import { statedValue } from './labelled-fields.ts'
import { detectLanguage } from './language.ts'
import { unitsOf } from './lines.ts'
import { agencyOfHeader } from './messages/header.ts'
import { addNote, instantIn } from './moment.ts'
import { markOf, sourceLine, withoutMark } from './source-line.ts'
import { type PageTimestamp, readTimestamp } from './timestamp.ts'
import { sluglineOf, versionMark, withoutMarks } from './wire-code.ts'
import { withoutStart } from './without-start.ts'
import { hasLetter, headLength, startsLower } from './words.ts'

/** What the reader of wire copy needs besides the text. */
export interface WireOptions {
  /** The file's name, for messages and the article's source. */
  readonly name: string
  /**
   * YYYY-MM-DD: dates without a year are the latest ones not after this day. Null: the day of
   * publication, else today.
   */
  readonly referenceDate: string | null
  /** YYYY-MM-DD. */
  readonly today: string
  readonly settings: Settings
  /** What the story has besides its lines; null for copy, which has nothing else. */
  readonly base?: Article | null
  readonly format?: SourceId
}

/**
 * Reads wire copy, as copied from an agency's page or as sent by wire: finds the role of each line
 * and makes an article. The texts of the lines equal the input except for white space. Takes linear
 * time and never fails on a text with a letter in it.
 *
 *
 * @throws LedeError `file.noText` for a text without any letter.
 */
export function readWire(text: string, options: WireOptions): Reading {
  if (!hasLetter(text)) throw new LedeError('file.noText', { name: options.name })
  return composeWire(wireLines(text, options), options)
}

/** The lines of a text, each with its role. */
export function wireLines(text: string, options: WireOptions): WireLine[] {
  const surroundings = {
    categories: options.settings.categories,
    referenceDate: options.referenceDate ?? options.today,
  }
  const units = unitsOf(text, {
    standsAlone: (line) => standsAlone(line, surroundings),
    labelRow: (line) => labelRow(line, surroundings),
    opensParagraph: (line) => datelineKind(line) === 'sure',
  })
  return classify(units, surroundings)
}

/**
 * Makes the article from lines with known roles. Pure: the same lines and options give the same
 * reading. A line that is too long for the field of its role becomes a paragraph, so that nothing
 * of it is lost.
 */
export function composeWire(given: readonly WireLine[], options: WireOptions): Reading {
  const lines = given.map(fitting)
  const { settings, base = null, format = 'wire' } = options
  const texts = (role: LineRole) =>
    lines
      .filter((line) => line.role === role)
      .map((line) => statedValue(line.text.replace(/^[|·•–—/]\s+|,$/gu, ''), role))
  const notes: WireNote[] = []

  const stamp = firstTimestamp(texts('timestamp'), options)
  const referenceDate = options.referenceDate ?? stamp?.date ?? options.today
  const found = findDateline(lines, referenceDate)
  const whole = bodyOf(lines, found)
  const named = found?.parsed.dateline.agency ?? base?.agency ?? sourceOf(lines)
  const ended = withoutMark(whole, named === null ? null : (findAgency(named)?.name ?? named))
  const agency = named ?? ended?.agency ?? null
  const published = stamp && instantIn(stamp, { agency, settings, notes })
  const copyDay = {
    date: options.referenceDate ?? stamp?.date ?? found?.parsed.dateline.date ?? options.today,
    time: stamp?.time ?? null,
  }
  const embargo = readEmbargoes(texts('embargo'), { day: copyDay, agency, settings })
  for (const note of embargo.notes) addNote(notes, note)
  const assumed =
    options.referenceDate === null && stamp === null && found !== null && !/\d{4}/u.test(found.parsed.text)
  if (assumed && found.parsed.dateline.date !== null) {
    notes.push({ code: 'yearAssumed', details: { year: found.parsed.dateline.date.slice(0, 4) } })
  }

  const language =
    base?.language ?? detectLanguage(sampleOf(lines, found), found?.parsed.language ?? null, fallbackLanguage(settings))
  const article = derive({
    ...(base ?? { ...emptyArticle(language), direction: directionOf(language) }),
    headline: joined(texts('headline').map(withoutMarks)),
    kicker: joined(texts('kicker').map(withoutMarks)),
    deck: joined(inOneLine(texts('deck').map(withoutMarks))),
    bylines: unique(texts('byline').flatMap(readByline)),
    dateline: found === null ? (base ?? emptyArticle(language)).dateline : { ...found.parsed.dateline, text: null },
    agency,
    category: texts('category').map((text) => readCategory(text, settings.categories))[0] ?? null,
    keywords: unique(texts('keywords').flatMap((text) => text.split(/\s*[,;|]\s*|\s*#/u))),
    urgency: texts('urgency').map(urgencyOf)[0] ?? null,
    editorNote: joined(texts('editorNote')),
    slugline: texts('slugline').map((text) => sluglineOf(text) ?? text)[0] ?? null,
    publishedAt: published?.publishedAt ?? null,
    timeZone: published?.timeZone ?? null,
    embargoUntil: embargo.embargoUntil,
    body: ended?.body ?? whole,
    source: base?.source ?? { file: options.name === '' ? null : options.name.slice(0, 1000), format: 'wire' },
  })
  const leftOut = new LeftOuts()
  for (const { role, reason, text } of lines) if (role === 'leftOut') leftOut.add(reason ?? 'chosen', text)
  if (ended !== null && ended.code !== '') leftOut.add('wireCode', ended.code)
  for (const text of embargo.unread) leftOut.add('embargo', text)
  for (const text of restOf(texts, { stamp, agency })) leftOut.add('rest', text)
  return {
    name: options.name,
    format,
    lines,
    base,
    notes,
    leftOut: leftOut.list(),
    article,
    review: null,
  }
}

/** The agency named in the category's line, or in a line of its own; null for none. */
function sourceOf(lines: readonly WireLine[]): string | null {
  const named = lines.flatMap(({ role, text }) => {
    if (role === 'category') return sourceLine(text)?.agency ?? []
    if (role === 'timestamp') return agencyOfHeader(text) ?? []
    return role === 'leftOut' ? (markOf(text) ?? agencyOfHeader(text) ?? []) : []
  })
  return named[0] ?? null
}

/** The words of lines that became fields for which the fields have no place. */
function restOf(
  texts: (role: LineRole) => string[],
  { stamp, agency }: { stamp: PageTimestamp | null; agency: string | null },
): string[] {
  const isAgency = (text: string) => agency !== null && findAgency(text)?.name === findAgency(agency)?.name
  return [
    ...texts('byline').map(bylineRest),
    ...texts('timestamp').slice(stamp?.time == null ? 0 : 1),
    ...texts('category').slice(1),
    ...texts('slugline').slice(1),
    ...texts('headline').flatMap((text) => versionMark(text) ?? []),
  ].filter((text) => text !== '' && !isAgency(text))
}

/** The longest text of each role. */
const roleLimits: Partial<Record<LineRole, number>> = {
  headline: limits.headline,
  kicker: limits.headline,
  deck: limits.text,
  category: limits.category,
  byline: limits.byline,
  slugline: limits.slugline,
  editorNote: limits.text,
  keywords: limits.text,
}

function fitting(line: WireLine): WireLine {
  const limit = roleLimits[line.role]
  return limit !== undefined && line.text.length > limit ? { ...line, role: 'paragraph', reason: null } : line
}

function firstTimestamp(texts: readonly string[], options: WireOptions): PageTimestamp | null {
  for (const text of texts) {
    const stamp = readTimestamp(text, options.referenceDate ?? options.today)
    if (stamp !== null) return stamp
  }
  return null
}

interface FoundDateline {
  parsed: ParsedDateline
  /** The index of its line. */
  at: number
}

/**
 * How many paragraphs may precede the one with the dateline: notes to readers, lists of main
 * points.
 */
const datelineReach = 6

// A dateline that is only a place counts only in the first paragraph; further down it may begin a
// sentence.
function findDateline(lines: readonly WireLine[], referenceDate: string): FoundDateline | null {
  const paragraphs = lines.flatMap((line, index) => (line.role === 'paragraph' ? [index] : [])).slice(0, datelineReach)
  for (const [order, at] of paragraphs.entries()) {
    const text = lines[at]?.text.slice(0, headLength) ?? ''
    const parsed = parseDateline(text, { referenceDate })
    if (parsed === null) continue
    if (order === 0) return { parsed, at }
    if (datelineKind(text) !== 'sure') continue
    // Of several in a list each stays where it is.
    const isListed = paragraphs.slice(order + 1).some((later) => datelineKind(lines[later]?.text ?? '') === 'sure')
    return isListed ? null : { parsed, at }
  }
  return null
}

function bodyOf(lines: readonly WireLine[], found: FoundDateline | null): BodyNode {
  const blocks = lines.flatMap(({ role, text, block: whole }, index): BodyNode[] => {
    if (role === 'tableRow') return lines[index - 1]?.role === 'tableRow' ? [] : tableFrom(lines, index)
    if (role !== 'paragraph' && role !== 'heading') return []
    if (whole !== undefined) return inRole(whole, role, text, found?.at === index ? found.parsed.length : 0)
    const copy = printable(found?.at === index ? text.slice(found.parsed.length) : text)
    if (/^(?:[_*-]\s?){3,}$/u.test(copy)) return [{ type: 'horizontalRule' }]
    return copy === '' ? [] : [block(copy, role === 'heading' ? 2 : null)]
  })
  return blocks.length === 0 ? emptyBody() : { type: 'doc', content: blocks }
}

/** A block in the role of its line, without its first `cut` characters. */
function inRole(whole: BodyNode, role: 'paragraph' | 'heading', text: string, cut: number): BodyNode[] {
  if (whole.type !== 'paragraph') return role === 'heading' ? [block(text, 2)] : [whole]
  const level = whole.attrs?.level ?? null
  const rest = withoutStart(whole, cut)
  if ((rest.content ?? []).length === 0) return []
  return [{ ...rest, attrs: { ...rest.attrs, level: role === 'paragraph' ? null : (level ?? 2) } }]
}

function block(text: string, level: number | null): BodyNode {
  return { type: 'paragraph', attrs: { level }, content: [{ type: 'text', text }] }
}

/**
 * The table with the rows that begin at a line; none if that would be larger than a story's tables
 * can be: then each row is a paragraph.
 */
function tableFrom(lines: readonly WireLine[], start: number): BodyNode[] {
  const after = lines.findIndex(({ role }, index) => index > start && role !== 'tableRow')
  const rows = lines
    .slice(start, after === -1 ? lines.length : after)
    .map(({ text }) => text.split('\t').map(printable))
  const width = Math.max(...rows.map((cells) => cells.length))
  if (width * rows.length > cellLimit) return rows.map((cells) => block(cells.join(' '), null))
  const content = rows.map((cells) => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, column) => cellOf(cells[column] ?? '')),
  }))
  return [{ type: 'table', attrs: { caption: null }, content }]
}

function cellOf(text: string): BodyNode {
  const paragraph: BodyNode = text === '' ? { type: 'paragraph', attrs: { level: null } } : block(text, null)
  return { type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph] }
}

/** The urgency of a story, 1 to 8; null for anything else. */
function urgencyOf(text: string): number | null {
  return /^[1-8]$/u.test(text.trim()) ? Number(text) : null
}

// The wires' control characters (start and end of text) are no copy, nor are replacement characters
// of a decoder.
function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u200b\ufeff]/gu, '')
    .replace(/&#[23];/gu, '')
    .trim()
}

function sampleOf(lines: readonly WireLine[], found: FoundDateline | null): string {
  const parts: string[] = []
  let length = 0
  for (const role of ['paragraph', 'headline', 'deck'] as const) {
    for (const [index, line] of lines.entries()) {
      if (length > 1_000) break
      if (line.role !== role) continue
      const text = (found?.at === index ? line.text.slice(found.parsed.length) : line.text).slice(0, 1_000)
      parts.push(text)
      length += text.length
    }
  }
  return parts.join('\n')
}

/** The language of a text that shows none. */
export function fallbackLanguage(settings: Settings): string {
  return settings.articleLanguage === '' ? 'en' : settings.articleLanguage
}

function joined(texts: readonly string[]): string | null {
  const text = printable(texts.join(' ').trim())
  return text === '' ? null : text
}

/** Lines of a deck that are points of a list, each a phrase, with semicolons between them. */
function inOneLine(lines: readonly string[]): string[] {
  const points = lines.map((line) => line.replace(/^[-–—▪■●]\s+/u, ''))
  return points.map((point, index) => {
    const next = points[index + 1]
    return next === undefined || startsLower(next) || /[\p{P}&]$/u.test(point) ? point : `${point};`
  })
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => printable(text)).filter((text) => text !== ''))].slice(0, limits.entries)
}
