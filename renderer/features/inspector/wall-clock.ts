import { isTimestamp, isTimeZone, timestampIn, timestampOf } from '#shared/article/timestamp.ts'

/**
 * What the wall clock shows at a timestamp ("2022-06-22T14:36"), in the zone if there is one,
 * otherwise at the timestamp's own offset. Null if it is not a timestamp.
 */
export function wallClockOf(timestamp: string | null, zone: string | null): string | null {
  if (timestamp === null || !isTimestamp(timestamp)) return null
  const local = zone !== null && isTimeZone(zone) ? timestampIn(timestamp, zone) : timestamp
  return local.slice(0, 16)
}

/**
 * What the clock shows in a zone instead of a wall-clock time that a clock change skips ("03:30"
 * for 02:30); null for a time that exists.
 */
export function shownInstead(wallClock: string, zone: string | null): string | null {
  const shown = wallClock === '' ? null : wallClockOf(zonedTime(wallClock, zone), zone)
  return shown === null || shown === wallClock.slice(0, 16) ? null : shown.slice(11)
}

/** The timestamp of a wall-clock time in a zone; null if the zone is unknown. */
export function zonedTime(wallClock: string, zone: string | null): string | null {
  return zone !== null && isTimeZone(zone) ? timestampOf(wallClock, zone) : null
}
