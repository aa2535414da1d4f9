import { Temporal } from 'temporal-polyfill'
import { isTimeZone } from '#shared/article/timestamp.ts'
import { findAgency } from '#shared/dateline/index.ts'
import { latestYear } from '#shared/dateline/latest-day.ts'
import { monthNames, readMonth } from '#shared/dateline/months.ts'
import { connectives, labels, type TimestampLabel, weekdays, zones } from './timestamp-words.ts'
import { foldLine } from './words.ts'

/** The content of a line that is only a date and a time. */
export interface PageTimestamp {
  /** YYYY-MM-DD. */
  date: string
  /** HH:MM:SS; null if the line only has a date. */
  time: string | null
  /** An IANA zone, or an offset ("+03:00", "Z"); null if the line has none. */
  zone: string | null
  /**
   * The abbreviation of the zone as written ("EDT"); null if there is an offset or a full name
   * instead.
   */
  abbreviation: string | null
  label: TimestampLabel | null
  weekday: boolean
  /** Whether the year was derived from the reference date. */
  yearAssumed: boolean
}

const maxLength = 140

const isoPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?$/u
const tokenPattern =
  /(?:gmt|utc|мск|msk)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:\d{2}(?!\d)|\d+(?:[.:/-]\d+)*|[\p{L}\p{M}.’']+(?:-feira)?|年|月|日|\S/giu

/**
 * Reads a line that is a time stamp of an article or a page: "22 Juni 2022, 14:36", "Published 2:36
 * PM EDT, June 22, 2022", "22.06.2022 14:36 мск". Null for a line with anything else in it, and for
 * dates that do not exist.
 *
 * Numeric dates begin with the day, unless a 12-hour time follows or only the other order is
 * possible. Of a publication and an update in one line the publication counts.
 *
 *
 * @param referenceDate YYYY-MM-DD: a date without a year is the latest one not after it.
 */
export function readTimestamp(text: string, referenceDate: string): PageTimestamp | null {
  if (text.length > maxLength || !/\d/u.test(text)) return null
  // A full stop ends a sentence, except after the few abbreviations at the end of time stamps.
  if (/(?<!(?:г|гг|р|m|hrs))[.;]["”»]?$/iu.test(text)) return null
  const iso = isoPattern.exec(text.trim())
  if (iso) return readIso(iso)
  const said = wireStamp(text) ?? text
  const whole = readTokens(tokensOf(said), referenceDate)
  if (whole) return whole
  return readPublication(text, referenceDate) ?? readPosting(text, referenceDate)
}

/**
 * Rewrites the last line of a message that says when it was sent (IPTC 7901, section 3.5, post-text
 * information: "051030 GMT Mar 26", day, hour and minute in one; ANPA 1312: "AP-WF-03-05-26
 * 1030GMT"; ANSA: "05-MAR-26 12:10 NNNN"); null for any other line.
 */
export function wireStamp(text: string): string | null {
  const [, day, hour, minute, zone = '', month, year = ''] =
    /^(?:[A-Z]{2,5}\s+)?(\d\d)([01]\d|2[0-4])([0-5]\d)\s*([A-Z]{2,5})?\s+(\p{L}{3,4})\.?\s+(\d\d|\d{4})\W*$/iu.exec(
      text.trim(),
    ) ?? []
  const named = month === undefined ? null : monthName(readMonth(month)[0]?.month ?? 0)
  if (named !== null) return `${day} ${named} ${century(year)}, ${hour}:${minute} ${zone}`.trim()
  const [, on, short = '', of = '', clock = ''] =
    /^(\d\d)-(\p{L}{3})-(\d\d) ([01]\d:[0-5]\d|2[0-3]:[0-5]\d)(?:\s+N{2,4})?$/u.exec(text.trim()) ?? []
  const spoken = on === undefined ? null : monthName(readMonth(short)[0]?.month ?? 0)
  if (spoken !== null) return `${on} ${spoken} ${century(of)}, ${clock}`
  const [, mm, dd, yy = '', hh, mi, abbreviation] =
    /^[A-Z]{2,4}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)([A-Z]{3})?\W*$/u.exec(text.trim()) ?? []
  const name = monthName(Number(mm))
  return name === null ? null : `${name} ${dd}, ${century(yy)} ${hh}:${mi} ${abbreviation ?? ''}`.trim()
}

function monthName(month: number): string | null {
  return monthNames.en?.full.split(' ')[month - 1] ?? null
}

// No wire sent messages before the seventies.
function century(year: string): string {
  if (year.length === 4) return year
  return Number(year) >= 70 ? `19${year}` : `20${year}`
}

// "Posted on March 10, 2015 by admin": the name is no byline.
function readPosting(text: string, referenceDate: string): PageTimestamp | null {
  const [, dated = ''] = /^(.+?)\s(?:by|von|par|por|di|door)\s[\p{Ll}\p{N}][\p{L}\p{N}._-]{1,30}$/u.exec(text) ?? []
  const stamp = dated === '' ? null : readTokens(tokensOf(dated), referenceDate)
  return stamp?.label === 'published' ? stamp : null
}

// "Published 14:36, 22 June 2022 | Updated 15:02", "22.06.2022 14:36 | dpa": one time stamp among
// other labels, without any text of the story.
function readPublication(text: string, referenceDate: string): PageTimestamp | null {
  // "KYODO NEWS - Mar 5, 2026 - 12:10 | All, Japan": the sender, the time, and the site's sections.
  const said = text.replace(/^(\p{L}[\p{L} ]+) [-–—] (\p{L}+\.? \d[^|]*?)(?: \| [^|\d]{1,40})?$/u, '$1 | $2')
  const parts = said.split(
    /\s*[|·•;/(]\s*(?=\p{L})|\s*\|\s*|\s[-–—]\s+(?=\p{L})|,\s+(?=\p{L})|(?<=\S)\s(?=(?:updated|aktualisiert|mis à jour|actualizado|aggiornato|обновлено)\b)/iu,
  )
  if (parts.length < 2) return null
  const stamps = parts.map((part) => readTokens(tokensOf(part), referenceDate))
  const known = parts.every(
    (part, index) => stamps[index] || isUpdate(part) || isSender(part) || isEditor(part) || isReadingTime(part),
  )
  if (!known) return null
  const published = stamps.find((stamp) => stamp?.label === 'published')
  return (
    published ??
    stamps.find((stamp) => stamp !== null && stamp.label === null) ??
    stamps.find((stamp) => stamp !== null) ??
    null
  )
}

function isUpdate(part: string): boolean {
  const words = foldLine(part).split(' ')
  return [1, 2, 3].some((count) => labels.get(words.slice(0, count).join(' ')) === 'updated')
}

function isSender(part: string): boolean {
  return findAgency(part.replace(/^(?:by|von|par|por|di|da|door|source|quelle|источник|źródło)\s*:?\s+/iu, '')) !== null
}

/** "Editor: Li Wei", as Xinhua has it. */
function isEditor(part: string): boolean {
  return /^(?:editors?|redakteur(?:in)?|redacci[oó]n|редактор)\s?:\s?\p{Lu}/iu.test(part)
}

/**
 * Whether a line says when a page was changed, even without the day: "Updated a day ago",
 * "Actualizado a las 23:50 h".
 */
export function isUpdateNotice(text: string): boolean {
  return text.length <= 60 && /\d|\bago\b/u.test(text) && isUpdate(text)
}

function isReadingTime(part: string): boolean {
  return (
    /^\d{1,3}\s?(?:min|мин|хв)/iu.test(part) ||
    /\b(?:read|lesezeit|lecture|lectura|lettura|leitura|чтения)\b/iu.test(part)
  )
}

function readIso([, date = '', time = '', seconds = '00', zone]: RegExpExecArray): PageTimestamp | null {
  if (!exists(date)) return null
  const offset = zone?.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2') ?? null
  return {
    date,
    time: `${time}:${seconds}`,
    zone: offset,
    abbreviation: null,
    label: null,
    weekday: false,
    yearAssumed: false,
  }
}

interface Reading {
  day: number | null
  month: number | null
  year: number | null
  time: { hour: number; minute: number; second: number } | null
  afternoon: boolean | null
  zone: string | null
  abbreviation: string | null
  label: TimestampLabel | null
  weekday: boolean
  /** Two numbers of which either could be the day. */
  pair: [number, number] | null
}

function tokensOf(text: string): string[] {
  return (
    text
      // "14h36", "14 h 36", "14.36 Uhr", "kl. 14.36" are times; so is a number before a. m. and p.
      // m.
      .replace(/\b(\d{1,2})\s?[hH]\s?(\d{2})\b/gu, '$1:$2')
      .replace(/\b(\d{1,2})\.(\d{2})(?=\s?(?:Uhr|uur|hod|час))/giu, '$1:$2')
      .replace(/(?<=(?:\bkl\.?|\bgodz\.|\bore|\bом?)\s)(\d{1,2})\.(\d{2})(?![.\d])/giu, '$1:$2')
      .replace(/\b([ap])\.?\s?m\.?(?![\p{L}])/giu, '$1m')
      .replace(/\b(\d{1,2})\s?(?=[ap]m\b)/giu, '$1 ')
      .replace(/(?<=\d)(?:st|nd|rd|th|er|ère|º|°|-го|-е)(?![\p{L}])/gu, '')
      .match(tokenPattern) ?? []
  )
}

function readTokens(tokens: string[], referenceDate: string): PageTimestamp | null {
  const found: Reading = {
    day: null,
    month: null,
    year: null,
    time: null,
    afternoon: null,
    zone: null,
    abbreviation: null,
    label: null,
    weekday: false,
    pair: null,
  }
  let at = 0
  while (at < tokens.length) {
    const used =
      meridiem(tokens, at, found) || phrase(tokens, at, found) || single(tokens[at] ?? '', tokens[at + 1], found)
    if (used === 0) return null
    at += used
  }
  return complete(found, referenceDate)
}

// "am" is also a German word: it means the morning only right after a time on the 12-hour clock.
function meridiem(tokens: readonly string[], at: number, found: Reading): number {
  const word = tokens[at]?.toLowerCase()
  if ((word !== 'am' && word !== 'pm') || found.time === null || found.time.hour > 12) return 0
  if (!/^\d/u.test(tokens[at - 1] ?? '')) return 0
  found.afternoon = word === 'pm'
  return 1
}

/** Labels, zones and weekdays may consist of several words; returns how many tokens were used. */
function phrase(tokens: readonly string[], at: number, found: Reading): number {
  for (let count = Math.min(4, tokens.length - at); count > 0; count -= 1) {
    const words = foldLine(tokens.slice(at, at + count).join(' '))
    if (words === '') continue
    const label = labels.get(words)
    if (label) {
      if (found.label !== null && found.label !== label && (found.day !== null || found.time !== null)) return 0
      found.label ??= label
      return count
    }
    const zone = zones.get(words)
    if (zone !== undefined && found.zone === null && (found.time !== null || count > 1)) {
      found.zone = zone
      found.abbreviation = count === 1 ? words.toUpperCase() : null
      return count
    }
    // "Mar 5" is a day of March, "mar 5 marzo" a Tuesday.
    const isMonth = count === 1 && found.month === null && isNamedMonth(words)
    if (weekdays.has(words) && !(isMonth && !tokens.slice(at + 1).some(isNamedMonth))) {
      found.weekday = true
      return count
    }
    // "mar", "may", "a": where a word could be a month, the month is tried first.
    if (connectives.has(words) && !isMonth) return count
  }
  return 0
}

function isNamedMonth(token: string): boolean {
  return readMonth(token.replace(/\.$/u, '')).length > 0
}

function single(token: string, next: string | undefined, found: Reading): number {
  if (/^[,.|·•;()[\]–—−/:-]+$/u.test(token)) return 1
  if (/^(?:gmt|utc|мск|msk)\s?[+-]/iu.test(token) || /^[+-]\d{2}:\d{2}$/u.test(token)) return readOffset(token, found)
  if (/^\d/u.test(token)) return readNumber(token, next, found)
  const month = readMonth(token.replace(/\.$/u, ''))[0]?.month
  if (month !== undefined && found.month === null && found.pair === null) {
    found.month = month
    return 1
  }
  return 0
}

function readOffset(token: string, found: Reading): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(token)
  if (!match || found.zone !== null) return 0
  const shift = Number(match[2]) * 60 + Number(match[3] ?? 0)
  // Moscow is three hours ahead of UTC; "MSK+2" counts from there.
  const minutes = (match[1] === '-' ? -shift : shift) + (/^(?:мск|msk)/iu.test(token) ? 180 : 0)
  const size = Math.abs(minutes)
  found.zone = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
  return 1
}

function readNumber(token: string, next: string | undefined, found: Reading): number {
  // A dot only belongs to a time once the date has been read.
  const dated = found.month !== null && found.day !== null
  const time = (dated ? /^(\d{1,2})[.:](\d{2})(?::(\d{2}))?$/u : /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u).exec(token)
  if (time) {
    if (found.time !== null) return 0
    found.time = { hour: Number(time[1]), minute: Number(time[2]), second: Number(time[3] ?? 0) }
    return 1
  }
  if (/^[ap]m$/iu.test(next ?? '') && /^\d{1,2}$/u.test(token) && found.time === null) {
    found.time = { hour: Number(token), minute: 0, second: 0 }
    return 1
  }
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(token)
  if (yearFirst && found.day === null) {
    Object.assign(found, { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) })
    return 1
  }
  const numeric = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/u.exec(token)
  if (numeric && found.day === null && found.pair === null) {
    found.pair = [Number(numeric[1]), Number(numeric[2])]
    found.year = Number(numeric[3]) + (numeric[3]?.length === 2 ? 2000 : 0)
    return 1
  }
  // A dot or dash at the end of a number belongs to the sentence.
  if (/^\d{4}$/u.test(token) && found.year === null) {
    found.year = Number(token)
    return next === '年' ? 2 : 1
  }
  if (/^\d{1,2}$/u.test(token) && (next === '月' || next === '日')) {
    if (next === '月') found.month = Number(token)
    else found.day = Number(token)
    return 2
  }
  if (/^\d{1,2}$/u.test(token) && found.day === null && found.pair === null) {
    found.day = Number(token)
    return 1
  }
  return 0
}

function complete(found: Reading, referenceDate: string): PageTimestamp | null {
  const { time, afternoon, pair, label, weekday, zone, abbreviation } = found
  if (pair !== null) {
    const monthFirst = pair[1] > 12 || (afternoon !== null && pair[0] <= 12)
    found.day = pair[monthFirst ? 1 : 0]
    found.month = pair[monthFirst ? 0 : 1]
  }
  const { day, month } = found
  if (day === null || month === null) return null
  const year = found.year ?? latestYear(month, day, referenceDate)
  if (year === null) return null
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (!exists(date)) return null
  const clock = time === null ? null : clockOf(time, afternoon)
  if (time !== null && clock === null) return null
  return { date, time: clock, zone, abbreviation, label, weekday, yearAssumed: found.year === null }
}

function clockOf(time: { hour: number; minute: number; second: number }, afternoon: boolean | null): string | null {
  if (afternoon !== null && (time.hour > 12 || time.hour === 0)) return null
  const hour = afternoon === null ? time.hour : (time.hour % 12) + (afternoon ? 12 : 0)
  if (hour > 23 || time.minute > 59 || time.second > 59) return null
  return [hour, time.minute, time.second].map((part) => String(part).padStart(2, '0')).join(':')
}

function exists(date: string): boolean {
  try {
    const { year } = Temporal.PlainDate.from(date, { overflow: 'reject' })
    return year >= 1800 && year <= 2200
  } catch {
    return false
  }
}

/**
 * The instant of a time stamp as ISO 8601 with the offset of its zone, and that zone. A stamp with
 * only an offset gets the first of `zones` that had this offset at that moment; one with neither
 * gets the first of `zones`. Null for a stamp without a time.
 *
 *
 * @param zones IANA zones, the likeliest first; at least one.
 */
export function instantOfTimestamp(
  stamp: PageTimestamp,
  zones: readonly string[],
): { publishedAt: string; timeZone: string | null } | null {
  if (stamp.time === null) return null
  const wall = Temporal.PlainDateTime.from(`${stamp.date}T${stamp.time}`)
  const write = (time: Temporal.ZonedDateTime) => time.toString({ smallestUnit: 'second', timeZoneName: 'never' })
  const zone = stamp.zone ?? zones[0] ?? 'Etc/UTC'
  if (isTimeZone(zone) && zone !== 'Z') return { publishedAt: write(wall.toZonedDateTime(zone)), timeZone: zone }
  const instant = Temporal.Instant.from(`${stamp.date}T${stamp.time}${zone}`)
  const fixed = instant.toZonedDateTimeISO(zone === 'Z' ? 'Etc/UTC' : zone)
  const timeZone = zones.find((candidate) => instant.toZonedDateTimeISO(candidate).offset === fixed.offset)
  return { publishedAt: write(fixed), timeZone: timeZone ?? (zone === 'Z' ? 'Etc/UTC' : null) }
}
