const basic = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * A time as agencies write it (ISO 8601, basic or extended: 20260305T100000+0100) as Lede has it,
 * without a zone where there is none. A day alone stays a day, and what is no time stays what it
 * is: whoever reads it has to say so. Null for nothing.
 */
export function extended(time: string | null): string | null {
  const given = time?.trim() ?? ''
  const [, year, month, day, hour, minute, second = '00', zone = ''] = basic.exec(given) ?? []
  if (year === undefined) return given === '' ? null : given
  if (hour === undefined) return `${year}-${month}-${day}`
  const offset = zone === '' || zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}
