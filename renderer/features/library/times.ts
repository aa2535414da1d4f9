import { timeText } from '#shared/locales/time-text.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * How long ago a moment was, as a person says it: minutes, hours, days up to a week, then the date.
 * Both in milliseconds since the epoch. A moment in the future, after the clock was set back, shows
 * as now.
 */
export function timeAgo(moment: number, now: number, language: string): string {
  const ago = Math.max(0, now - moment)
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  if (ago < minute) return relative.format(0, 'second')
  if (ago < hour) return relative.format(-Math.floor(ago / minute), 'minute')
  if (ago < day) return relative.format(-Math.floor(ago / hour), 'hour')
  if (ago < 7 * day) return relative.format(-Math.floor(ago / day), 'day')
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(moment)
}

/**
 * A moment with weekday and minute, in this machine's zone, which is named. Takes milliseconds
 * since the epoch, or an ISO 8601 text with an offset.
 */
export function exactTime(moment: number | string, language: string): string {
  return timeText(moment, { region: language, date: 'full' })
}
