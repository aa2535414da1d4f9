import { isTimestamp } from '#shared/article/timestamp.ts'

const basic = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * A time as agencies write it (ISO 8601, basic or extended: 20260305T100000+0100) as Lede has it; one
 * without a zone is in UTC. A day alone stays a day. Null for what is none.
 */
export function extended(time: string | null): string | null {
  const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = basic.exec(time?.trim() ?? '') ?? []
  if (year === undefined) return null
  if (hour === undefined) return `${year}-${month}-${day}`
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
  return isTimestamp(written) ? written : null
}
