import { Temporal } from 'temporal-polyfill'
import { instantOfTimestamp, type PageTimestamp, readTimestamp } from './timestamp.ts'
import { weekdays, zones } from './timestamp-words.ts'
import { nextWeekday, weekdayOf } from './weekday.ts'
import { fold, isProse, wordCount } from './words.ts'

const until =
  "until|till?|to|before|at|bis|ab|vor|für|jusqu['’]à|jusqu['’]au|hasta|fino|finché|até|tot|vóór|do|od|до|tills?|til|indtil"
const names =
  'sperrfrist|sendesperrfrist|эмбарго|ембарго|эмбарга|(?:strictly |under |sous |bajo |sotto |sob |onder )?embargo(?:ed)?(?: for (?:release|publication|broadcast))?|embargad[oa]s?|hold for release|for release|not for (?:publication|release|broadcast)|' +
  'nicht (?:zu )?veröffentlichen|nicht zur veröffentlichung|(?:bitte )?nicht vor'
const opening = new RegExp(
  String.raw`^[\s\p{P}\p{S}]*(?:(?:achtung|attention|note|bitte)[\s\p{P}]+)?(?:${names})(?:\s?:|\s(?:${until})(?![\p{L}])|\s(?:for|on)\s+(?=\d)|\s+(?=\d|(?<=sperrfrist\s+)(?:mon|diens|donners|frei|sams|sonn)tag|(?<=sperrfrist\s+)mittwoch))\s*`,
  'iu',
)

/** "Frei ab 12.00 Uhr", "Frei für Dienstagausgaben": who else may be free says neither hour nor edition. */
const freed =
  /^[\s\p{P}\p{S}]*(?:zur veröffentlichung )?frei(?:gegeben)?(?:\s?:|\s(?:ab|für|zum|zur))\s+(?=.*(?:\d\s?uhr|\d[.:]\d\d|ausgaben?(?!\p{L})))/iu

/** Most of what says an embargo in a sentence. */
const longest = 240
const hasClock = /\d{1,2}[:.h]\d{2}(?!\d)|\b\d{4}\s?(?:gmt|utc|hrs?\b)|\d\s?(?:uhr|[ap]\.?m\b)/iu
/** What stands before the moment in such a sentence. */
const behind = new RegExp(String.raw`(?<=[\s(])(?:${until}|am|on|le|el|il)\s+`, 'iu')

/** Whether a line says until when the copy is not to be published, be it in words that no clock has. "Embargo: Ministers agree on a ban" is none. */
export function isEmbargo(text: string): boolean {
  const isSentence = text.length > 160 || isProse(text)
  // "Embargo: this story is not for release until …" is one, where it names an hour.
  const said = text.length > longest || (isSentence && !(hasClock.test(text) && behind.test(text))) ? '' : saidIn(text)
  const isTime =
    /\d/u.test(said) ||
    freed.test(text) ||
    fold(said)
      .split(' ')
      .some((word) => weekdays.has(word) || weekdayOf(word) !== null)
  return said !== '' && (isTime || wordCount(said) <= 3)
}

/** The day of a piece of copy, YYYY-MM-DD, and its hour where it says one, HH:MM:SS. */
export interface CopyDay {
  readonly date: string
  readonly time: string | null
}

/**
 * When the embargo of a line ends. Null where it does not say day and time in full, or says two times that are not the same.
 *
 * A day without a year is the one nearest to the day of the copy, for an embargo may end before it is read or after. A day of the week is the next one; where that may be the copy's own day or one a week
 * later, it is neither.
 */
export function readEmbargo(text: string, copy: CopyDay): PageTimestamp | null {
  const said = (saidIn(text) || text).replace(/^[\s(]+|[\s)*!.+]+$/gu, '')
  const tails = isProse(text) ? [...said.matchAll(new RegExp(behind, 'giu'))] : []
  const parts = [said, ...tails.map(({ index, 0: word }) => said.slice(index + word.length))]
  return parts.map((part) => readSaid(part, copy)).find((stamp) => stamp !== null) ?? null
}

function readSaid(said: string, copy: CopyDay): PageTimestamp | null {
  const [first, second] = clocksIn(said)
  if (first === undefined || second === undefined) return readMoment(said, copy)
  const readings = [second, first].map((other) => readMoment(withoutClock(said, other), copy))
  const instants = readings.map((stamp) => stamp && instantOf(stamp))
  const [one = null, other = null] = readings
  const apart = (instants[0] ?? 0) - (instants[1] ?? 0)
  // At one minute past midnight here it is the day before elsewhere, which nobody writes.
  return one && other && apart % day !== 0 ? null : (one ?? other)
}

function readMoment(text: string, copy: CopyDay): PageTimestamp | null {
  const halfYearOn = Temporal.PlainDate.from(copy.date).add({ months: 6 }).toString()
  const read = (words: string) => {
    const stamp = readTimestamp(withClock(words), halfYearOn)
    return stamp?.time == null ? null : stamp
  }
  const words = [...text.matchAll(/[\p{L}\p{M}-]+/gu)].filter(([word]) => weekdayOf(word) !== null)
  const [named] = words
  const weekday = named === undefined ? null : weekdayOf(named[0])
  const dated = read(text)
  if (dated !== null || named === undefined || weekday === null || words.length > 1)
    return dated !== null && weekday !== null && weekday !== dayOfWeek(dated.date) ? null : dated
  const on = (day: string) => read(`${text.slice(0, named.index)}${day}${text.slice(named.index + named[0].length)}`)
  const next = on(nextWeekday(weekday, copy.date, false))
  if (next === null || weekday !== dayOfWeek(copy.date)) return next
  // On a Monday "Monday" is today's, where that is still to come.
  if (copy.time === null) return null
  return (next.time ?? '') > copy.time ? on(copy.date) : next
}

const day = 24 * 60 * 60 * 1_000
const dayOfWeek = (date: string) => Temporal.PlainDate.from(date).dayOfWeek

function saidIn(text: string): string {
  const found = opening.exec(text) ?? freed.exec(text)
  return found ? text.slice(found[0].length).trim() : ''
}

/** Times of day with the zone that each is in. */
function clocksIn(text: string): RegExpMatchArray[] {
  const clock =
    /[(/]?\s*(?<![\p{L}\d])\d{1,2}(?:[:.]?\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:hrs?|hours|uhr|h))?\s(\p{L}{2,5})(?![\p{L}])\s*\)?/giu
  return [...text.matchAll(clock)].filter(([, zone = '']) => zones.has(fold(zone)))
}

function withoutClock(text: string, { index = 0, 0: clock }: RegExpMatchArray): string {
  return `${text.slice(0, index)} ${text.slice(index + clock.length)}`.trim()
}

function instantOf(stamp: PageTimestamp): number {
  const { publishedAt = '' } = instantOfTimestamp(stamp, ['Etc/UTC']) ?? {}
  return Date.parse(publishedAt)
}

/**
 * Times as time stamps write them. Four digits are a clock's before a zone or hours, and where they are no year of ours: but for the only number that can be the year. "6 Uhr", "6h", "6 ч." and "noon" are
 * full hours.
 */
function withClock(text: string): string {
  const years = text.match(/\b(?:19|20)\d{2}\b/gu)?.length ?? 0
  return text
    .replace(/\b(?:12 )?noon\b/giu, '12:00')
    .replace(/\b([01]\d|2[0-3])\.?([0-5]\d)\b(?!\.\d)(?=\s?(\p{L}*))/gu, (digits, hour, minute, word) => {
      const isClock = /^(?:hrs?|hours|uhr|h)$/iu.test(word) || zones.has(fold(word))
      const mayBeYear = /^(?:19|20)\d\d$/u.test(digits)
      return mayBeYear ? (isClock && years > 1 ? `${hour}:${minute}` : digits) : `${hour}:${minute}`
    })
    .replace(
      /(?<![\d:.])(\d{1,2})\s?(?:uhr|uur|hrs|h|heures|horas|ore|ч|час(?:ов|а)?|godz)(?![\p{L}\d])\.?/giu,
      '$1:00',
    )
}
