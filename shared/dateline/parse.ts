import { agencyName, type NamedAgency, recogniseAgency } from './agencies.ts'
import type { Dateline } from './dateline.ts'
import { formatDateline } from './format.ts'
import { primaryLanguage } from './language.ts'
import { isWeekday, readMonth } from './months.ts'
import { type FoundDate, readDate } from './read-date.ts'
import { type FoundPlace, readPlace } from './read-place.ts'
import { type StyleId, styles } from './style.ts'

export interface ParseOptions {
  /**
   * YYYY-MM-DD, the day on which the text is read (or was sent). A date without a year is the
   * latest such day not after it; without a reference date its year, and so the date, is null.
   */
  readonly referenceDate?: string
  /**
   * The text's language if known, a BCP 47 tag. It settles what the dateline leaves open, and never
   * overrules it.
   */
  readonly language?: string
}

export interface ParsedDateline {
  readonly dateline: Dateline
  /**
   * The house style that it is written in: the agency's, or one that prints exactly what was found.
   */
  readonly style: StyleId
  /** ISO 639-1. */
  readonly language: string
  /** The run-in as found, without the white space around it. */
  readonly text: string
  /**
   * How many UTF-16 units to cut from the start of the text, so that it begins with the story's
   * first word.
   */
  readonly length: number
}

/** No run-in on a wire is nearly this long; anything longer is a sentence. */
const maxRunIn = 200

/** What may precede a dateline in raw wire copy: blanks, asterisks, bullets, a byte order mark. */
const leading = /^[\s*•\uFEFF]*/u

/**
 * What may end a run-in. A hyphen inside a word does not. After an agency, teleprinters without a
 * dash use "_" or "=".
 */
const closing =
  /(?<=[)/]\s?)[_=]+(?=\s)|\.[-–—―−]+|(?<![\p{L}\p{M}])[-–—―−]+|--+|[-–—](?=\s)|[.:](?=\s|$)|(?<=[)/])(?=\s)/gu

/**
 * Reads the dateline at the beginning of a paragraph, in the forms of all agencies that Lede knows
 * and the many in between.
 *
 * It is cautious: a text that merely begins with a place, a date, parentheses or a dash gets null.
 * A capitalised place is returned as running text spells it. Never throws; only looks at the first
 * 200 characters, so the text may be of any length.
 *
 * @param text one paragraph; single line breaks (hard wraps) count as blanks.
 */
export function parseDateline(text: string, options: ParseOptions = {}): ParsedDateline | null {
  const start = leading.exec(text.slice(0, maxRunIn))?.[0].length ?? 0
  const head = firstParagraph(text.slice(start, start + maxRunIn))
  let best: { found: RunIn; end: number } | null = null
  for (const { at, close } of candidates(head)) {
    const end = at + close.length
    const found = readRunIn(head.slice(0, at), close, head.slice(end), options)
    // Of several readings the longest wins: its agency or date comes after an inner dash.
    if (found) best = { found, end }
  }
  if (!best) return null
  const printed = head.slice(0, best.end)
  const behind = text.slice(start + best.end, start + best.end + maxRunIn)
  const { dateline, language } = best.found
  return {
    dateline,
    language,
    style: styleFor(best.found, printed),
    text: printed.replace(/\s+/gu, ' '),
    length: start + best.end + behind.length - behind.trimStart().length,
  }
}

function firstParagraph(text: string): string {
  return text.split(/\r?\n[ \t]*\r?\n|\u2029/u, 1)[0] ?? ''
}

/** A paragraph that consists of only a run-in whose style has no closing mark. */
const unmarked = /[)/]$|^[^\n]{2,60},\s[^\s,]{2,20}$/u

/** Where a run-in may end, and with which closing mark. */
function* candidates(head: string): Generator<{ readonly at: number; readonly close: string }> {
  for (const match of head.matchAll(closing)) yield { at: match.index, close: match[0] }
  const whole = head.trimEnd()
  if (unmarked.test(whole)) yield { at: whole.length, close: '' }
}

interface RunIn {
  readonly dateline: Dateline
  readonly language: string
  readonly agency: NamedAgency | null
}

/** Reads the whole text as what stands between the beginning of a paragraph and a closing mark. */
function readRunIn(body: string, close: string, after: string, options: ParseOptions): RunIn | null {
  const text = body
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=[)/])[.:]$/u, '')
  const named = peelAgency(text)
  const dated = peelDate(named.agency ? asPrinted(text, named.rest) : named.rest, options.referenceDate)
  const language = languageFor(named.agency, dated.date, dated.rest, options)
  const rest = withoutJoiner(dated.rest.replace(/^[\s,.]+/u, ''))
  const place = readPlace(rest, language)
  if (rest !== '' && !place) return null
  const { agency, first: agencyFirst } = named
  const evidence = { place, agency, agencyFirst, bracketed: text.endsWith(')'), dated: dated.date !== null }
  if (!isConvincing({ ...evidence, close, after })) return null
  return {
    language,
    agency,
    dateline: {
      place: place?.place ?? null,
      region: place?.region ?? null,
      country: place?.country ?? null,
      date: dated.date?.date ?? null,
      agency: agency?.name ?? null,
    },
  }
}

/**
 * What is left of a run-in that is in lower case throughout, its agency in brackets or slashes, in
 * capitals: "halifax, nova scotia (ap)" is read as "HALIFAX, NOVA SCOTIA (AP)".
 */
function asPrinted(text: string, rest: string): string {
  return text === text.toLowerCase() && /[)/]$/u.test(text) ? rest.toUpperCase() : rest
}

/** A part of a run-in without the blanks, commas and dashes before the next. */
function withoutJoiner(part: string): string {
  return part.replace(/[\s,–—-]+$/u, '')
}

interface Peeled {
  readonly agency: NamedAgency | null
  /** Whether the agency comes first in the run-in, as ANSA's does. */
  readonly first: boolean
  readonly rest: string
}

/** What comes before an agency at the end of a run-in, and its name. */
const agencyBehind = [
  // "SYDNEY, March 5 AAP": in capitals, or after a day.
  /^(.*\d) (\p{Lu}[\p{L}-]{1,15})$/u,
  /^(.*)\(([^()]{2,40})\)$/u,
  /^(.*?)(?<![^\s.,–—-])\/(\S[^()]{1,40})\/$/u,
  /^(.*)(?:(?<=\.)\s|,\s|\s[–—-]+|--)\s*([^,()]{2,40})$/u,
]

/** The name of an agency at the beginning of a run-in, and what comes after it. */
const agencyBefore = [/^\(([^()]{2,40})\)[\s–—-]*(.*)/u, /^([^,()]{2,30}?)(?:,\s|\s[–—-]+\s)(.*)/u]

/**
 * Removes the agency: "(X)" or "/X/" at one end, or a known name separated by a stop, comma or
 * dash.
 */
function peelAgency(text: string): Peeled {
  for (const form of agencyBehind) {
    const [, rest = '', name = ''] = form.exec(text) ?? []
    const agency = recogniseAgency(name)
    if (agency) return { agency, first: false, rest: withoutJoiner(rest) }
  }
  for (const form of agencyBefore) {
    const [, name = '', rest = ''] = form.exec(text) ?? []
    const agency = recogniseAgency(name)
    if (agency) return { agency, first: true, rest }
  }
  return { agency: null, first: false, rest: text }
}

/** Removes the date from the end or, as in "8 июня, Минск", from the beginning. */
function peelDate(text: string, referenceDate: string | undefined): { date: FoundDate | null; rest: string } {
  const date = readDate(text, 'atEnd', referenceDate) ?? readDate(text, 'atStart', referenceDate)
  const rest = date?.rest ?? text
  const day = /,\s([\p{L}-]+),?\s*$/u.exec(rest)
  return { date, rest: day && isWeekday(day[1] ?? '') ? rest.slice(0, day.index) : rest }
}

interface Evidence {
  readonly place: FoundPlace | null
  readonly agency: NamedAgency | null
  readonly agencyFirst: boolean
  /** Whether the run-in ends with brackets. */
  readonly bracketed: boolean
  readonly dated: boolean
  readonly close: string
  readonly after: string
}

/**
 * Whether what was found is enough for a dateline, and not just a sentence that begins like one.
 */
function isConvincing({ place, agency, agencyFirst, bracketed, dated, close, after }: Evidence): boolean {
  const dash = /[-–—―−_=]/u.test(close)
  const goesOnSmall = /^\s*\p{Ll}/u.test(after)
  if (agency) {
    // "KYODO NEWS - Mar 5, 2026 - 12:10" says when the page was put out.
    if (!place) return (dash || (agencyFirst && dated)) && !/^\s*\d{1,2}[:.]\d\d(?!\d)/u.test(after)
    if (agencyFirst && !dated && !place.capitals) return false
    // A person with a surname is no place: "Turku, STT", but not "Matti Virtanen, STT".
    const isAlone = agency.agency.hasOwnLine && (place.located || !place.place.includes(' '))
    const isClosed = close !== '' || (bracketed && agency.agency.endsWithBrackets)
    if (!isClosed && !dated && !place.capitals && !isAlone) return false
    return place.capitals || !goesOnSmall
  }
  if (!place || !dash) return false
  // A list of names that ends with a date is more likely than a place with two unknown additions.
  if (place.country !== null && !place.located) return false
  if (!place.capitals && continuesDate(after)) return false
  // A story may continue in lower case after the hyphen of the wires; after a typographic dash it
  // is prose.
  if (dated) return place.capitals || !goesOnSmall || (/^-+$/u.test(close) && place.place.split(' ').length <= 3)
  return place.capitals && !goesOnSmall && (place.located || (place.wellKnown && beginsSentence.test(after)))
}

/** "LONDON — The train" begins a story; "LONDON – PARIS" and "BOSTON - 3" do not. */
const beginsSentence = /^\s*["'“„«‘]?(?:\p{Lu}[\p{Ll}\s.’']|\p{N}[\p{N}.,]*\s\p{Ll})/u

/** "June 14 - July 15" is a span of days. */
function continuesDate(after: string): boolean {
  const [next = ''] = after.trim().split(/\s/u, 1)
  return /^\d/u.test(next) || readMonth(next).length > 0
}

function languageFor(agency: NamedAgency | null, date: FoundDate | null, place: string, options: ParseOptions): string {
  const wanted = options.language ? primaryLanguage(options.language) : null
  const house = agency?.agency.languages ?? []
  const readings = date?.languages ?? []
  if (readings.length > 0) {
    const suited = readings.find((language) => language === wanted)
    return suited ?? house.find((language) => readings.includes(language)) ?? readings[0] ?? 'en'
  }
  if (wanted !== null) return wanted
  const spelt = agency && house.find((language) => agencyName(agency.agency, language) === agency.name)
  return spelt ?? house[0] ?? (/\p{Script=Cyrillic}/u.test(place) ? 'ru' : 'en')
}

function styleFor({ dateline, language, agency }: RunIn, printed: string): StyleId {
  if (agency) return agency.agency.style
  const exact = styles.find((style) => formatDateline(dateline, { style: style.id, language }) === printed)
  return exact?.id ?? 'generic'
}
