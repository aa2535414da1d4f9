import { Temporal } from 'temporal-polyfill'
import { mailDate } from '../mail-date.ts'
import { readTimestamp } from '../timestamp.ts'

/** How precisely a text gives a moment. */
interface Moment {
  /** ISO 8601, as far as time and zone are known. */
  readonly text: string
  readonly date: string
  readonly hasTime: boolean
  readonly hasZone: boolean
}

const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/i

/**
 * The first publication time of a page that gives a day, in order of trust; if it lacks hour or
 * zone, another one of the same day that has them. ISO 8601 as far as known, or as written on the
 * page; null if there is none.
 *
 *
 * @param today YYYY-MM-DD
 */
export function publishedOf(times: readonly string[], today: string): string | null {
  const moments = times.flatMap((text) => momentOf(text.trim(), today) ?? [])
  const [first] = moments
  if (first === undefined) return null
  const alike = moments.filter(({ date, text, hasTime }) => {
    if (!first.hasTime) return date === first.date
    return hasTime && date === first.date && text.slice(14, 16) === first.text.slice(14, 16)
  })
  const best = alike.find(({ hasTime, hasZone }) => hasTime && hasZone) ?? alike.find(({ hasTime }) => hasTime) ?? first
  return best.text
}

function momentOf(text: string, today: string): Moment | null {
  const [, date, clock, seconds = '00', zone] = iso.exec(text) ?? []
  if (date !== undefined) {
    if (clock === undefined) return readTimestamp(date, today) && { text: date, date, hasTime: false, hasZone: false }
    const offset = zone === undefined ? '' : offsetOf(zone)
    return checked(`${date}T${clock.padStart(5, '0')}:${seconds}${offset}`, today)
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const at = Temporal.Instant.fromEpochMilliseconds(Number(text.padEnd(13, '0')))
    return checked(at.toString({ smallestUnit: 'second' }), today)
  }
  const mailed = mailDate(text)
  if (mailed !== null) return checked(mailed, today)
  const stamp = readTimestamp(text, today)
  if (stamp === null) return null
  return { text, date: stamp.date, hasTime: stamp.time !== null, hasZone: stamp.zone !== null }
}

function checked(text: string, today: string): Moment | null {
  const stamp = readTimestamp(text, today)
  return stamp && { text, date: stamp.date, hasTime: true, hasZone: stamp.zone !== null }
}

function offsetOf(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z'
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
