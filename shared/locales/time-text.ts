/**
 * How times are written: `region` is the language tag whose region decides on the form ("en-GB"),
 * `zone` their IANA zone; by default the machine's.
 */
export interface TimeWords {
  region: string
  zone?: string | undefined
  /** The length of the date; “medium” by default. */
  date?: 'medium' | 'full'
}

interface Formats {
  time: Intl.DateTimeFormat
  zone: Intl.DateTimeFormat
}

const known = new Map<string, Formats>()

/**
 * A time (ISO 8601, or milliseconds since the epoch) as people read it, to the minute and with its
 * zone, which may differ from the reader's: “29 Nov 2026, 16:05 GMT+3”. An invalid time is shown as
 * it is.
 */
export function timeText(time: string | number, { region, zone, date = 'medium' }: TimeWords): string {
  const moment = new Date(time)
  if (Number.isNaN(moment.getTime())) return String(time)
  const formats = formatsOf({ region, zone, date })
  const name = formats.zone.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return `${formats.time.format(moment)} ${name}`.trim()
}

/**
 * The name of a time zone, by default the machine's, for times that do not each say theirs:
 * “Central European Time”, which holds in summer and in winter.
 */
export function zoneName(region: string, zone?: string): string {
  const format = new Intl.DateTimeFormat(region, { timeZoneName: 'longGeneric', timeZone: zone })
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

// Creating a format takes longer than a hundred uses of it, and a list has hundreds of times.
function formatsOf({ region, zone, date }: TimeWords): Formats {
  const key = `${region} ${zone} ${date}`
  const made = known.get(key) ?? {
    time: new Intl.DateTimeFormat(region, { dateStyle: date, timeStyle: 'short', timeZone: zone }),
    zone: new Intl.DateTimeFormat(region, { timeZoneName: 'short', timeZone: zone }),
  }
  known.set(key, made)
  return made
}
