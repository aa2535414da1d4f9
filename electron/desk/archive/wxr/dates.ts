import { mailDate } from '../../import/mail-date.ts'

const pattern = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/

/**
 * When a WordPress entry was published, from its local and UTC times, whose difference is the
 * site's offset on that day; null if it has none, '' if invalid. A time without a zone stays
 * without one.
 */
export function publicationTime(wall: string, utc: string, pubDate: string): string | null {
  const at = instantOf(wall)
  const universal = instantOf(utc)
  if (at === null && universal === null) {
    const said = mailDate(pubDate)
    // WordPress writes the year -1 for no date.
    return said !== null && !/^(?:-|0)/.test(said) ? said : isUnset(wall) ? null : ''
  }
  if (universal === null) return wall.replace(' ', 'T')
  if (at === null) return `${utc.replace(' ', 'T')}Z`
  const minutes = Math.round((at - universal) / 60_000)
  if (Math.abs(minutes) > 14 * 60) return `${utc.replace(' ', 'T')}Z`
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  return `${wall.replace(' ', 'T')}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}

function isUnset(time: string): boolean {
  return time === '' || /^0000-00-00/.test(time)
}

function instantOf(time: string): number | null {
  const [, day, clock] = pattern.exec(time) ?? []
  if (day === undefined || isUnset(time)) return null
  const at = Date.parse(`${day}T${clock}Z`)
  // An invalid day ("2024-02-30") would be parsed as another one.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : at
}
