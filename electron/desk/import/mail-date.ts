import { offsets } from './timestamp-words.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The named zones of RFC 5322, section 4.3; the others occur on pages. */
const zones: Readonly<Record<string, string>> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const pattern =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,5}))?(?:\s*\([^)]*\))?$/i

/**
 * A date in the form of mail and RSS (RFC 5322, section 3.3: "Tue, 05 Mar 2024 10:00:00 +0100") as
 * ISO 8601, without an offset if it has no known one; null for any other text.
 */
export function mailDate(text: string): string | null {
  const [all, day = '', name = '', year = '', hour = '', minute, second = '00', sign, hours, minutes, zone = ''] =
    pattern.exec(text.trim()) ?? []
  const month = months.indexOf(name.toLowerCase()) + 1
  if (all === undefined || month === 0) return null
  const century = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`
  const offset =
    sign === undefined
      ? (zones[zone.toLowerCase()] ?? offsets.get(zone.toLowerCase()) ?? '')
      : `${sign}${hours}:${minutes}`
  const two = (part: string | number) => String(part).padStart(2, '0')
  return `${century}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`
}
