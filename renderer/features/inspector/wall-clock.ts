import { isTimestamp, isTimeZone, timestampIn, timestampOf } from '#shared/article/timestamp.ts'

/**
 * What the clock on the wall shows at a timestamp ("2022-06-22T14:36"): in the zone where that is
 * one, else as the timestamp's own offset has it. Null for what is no timestamp.
 */
export function wallClockOf(timestamp: string | null, zone: string | null): string | null {
  if (timestamp === null || !isTimestamp(timestamp)) return null
  const local = zone !== null && isTimeZone(zone) ? timestampIn(timestamp, zone) : timestamp
  return local.slice(0, 16)
}

/**
 * What the clock shows in a zone for a wall-clock time that a clock change skips there ("03:30" for
 * 02:30); null for one that exists.
 */
export function shownInstead(wallClock: string, zone: string | null): string | null {
  const shown = wallClock === '' ? null : wallClockOf(zonedTime(wallClock, zone), zone)
  return shown === null || shown === wallClock.slice(0, 16) ? null : shown.slice(11)
}

/** The timestamp of a wall-clock time in a zone, null where the zone is none. */
export function zonedTime(wallClock: string, zone: string | null): string | null {
  return zone !== null && isTimeZone(zone) ? timestampOf(wallClock, zone) : null
}
