import { Temporal } from 'temporal-polyfill'
import { beforeMoment, saidIn } from './embargo-words.ts'
import { instantOfTimestamp, type PageTimestamp, readTimestamp } from './timestamp.ts'
import { zones } from './timestamp-words.ts'
import { nextWeekday, weekdayOf } from './weekday.ts'
import { fold, isProse } from './words.ts'

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
  const tails = isProse(text) ? [...said.matchAll(new RegExp(beforeMoment, 'giu'))] : []
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
