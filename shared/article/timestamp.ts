import { Temporal } from 'temporal-polyfill'
import { isDate } from '#shared/dateline/date-form.ts'

/**
 * Whether `zone` is an IANA time zone identifier that this machine knows ("Europe/Minsk"); bare
 * offsets are none.
 */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Whether `date` is a calendar date of the form YYYY-MM-DD that exists. */
export function isCalendarDate(date: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return parts !== null && isDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/**
 * Whether `timestamp` is ISO 8601 with date, time and an offset or Z ("2022-06-22T14:36:00+03:00"),
 * and exists. Years are limited to 0001 to 9998, so that it can be shown in every zone.
 */
export function isTimestamp(timestamp: string): boolean {
  if (/^(0000|9999)/.test(timestamp)) return false
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(timestamp)) return false
  try {
    Temporal.PlainDate.from(timestamp.slice(0, 10), { overflow: 'reject' })
    Temporal.Instant.from(timestamp)
    return true
  } catch {
    return false
  }
}

/**
 * A timestamp as seen in an IANA zone: the same instant, written with the zone's own offset to the
 * second ("2022-06-22T11:36:00Z" in Europe/Minsk is "2022-06-22T14:36:00+03:00").
 *
 * @throws RangeError where either is not valid.
 */
export function timestampIn(timestamp: string, timeZone: string): string {
  return writeZoned(Temporal.Instant.from(timestamp).toZonedDateTimeISO(timeZone))
}

/**
 * The timestamp of a wall-clock time ("2022-06-22T14:36") in a zone. A time that a clock change
 * skips moves forward; one that it repeats means the first (Temporal's "compatible").
 *
 * @throws RangeError where either is not valid.
 */
export function timestampOf(wallClock: string, timeZone: string): string {
  return writeZoned(Temporal.PlainDateTime.from(wallClock, { overflow: 'reject' }).toZonedDateTime(timeZone))
}

/** Milliseconds since the epoch of a valid timestamp. @throws RangeError where it is not valid. */
export function instantOf(timestamp: string): number {
  return Temporal.Instant.from(timestamp).epochMilliseconds
}

function writeZoned(time: Temporal.ZonedDateTime): string {
  return time.toString({ smallestUnit: 'second', timeZoneName: 'never' })
}
