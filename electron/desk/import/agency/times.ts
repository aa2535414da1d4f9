const basic = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * An agency's time (ISO 8601, basic or extended: 20260305T100000+0100) in Lede's form, without a
 * zone if it has none. A day alone stays a day, and an invalid time is returned unchanged for the
 * caller to report. Null for nothing.
 */
export function extendedTime(time: string | null): string | null {
  const given = time?.trim() ?? ''
  const [, year, month, day, hour, minute, second = '00', zone = ''] = basic.exec(given) ?? []
  if (year === undefined) return given === '' ? null : given
  if (hour === undefined) return `${year}-${month}-${day}`
  const offset = zone === '' || zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}
