/**
 * How times are told: `region` is the language tag whose region says how they are written
 * ("en-GB"), `zone` the IANA zone they are of; the machine's where it is left out.
 */
export interface TimeWords {
  region: string
  zone?: string | undefined
  /** How much is said of the day; “medium” where it is left out. */
  date?: 'medium' | 'full'
}

interface Formats {
  time: Intl.DateTimeFormat
  zone: Intl.DateTimeFormat
}

const known = new Map<string, Formats>()

/**
 * A time (ISO 8601, or milliseconds since the epoch) as people read it, to the minute and with its
 * zone named, which may be another one than the reader's: “29 Nov 2026, 16:05 GMT+3”. What is no
 * time is told as it stands.
 */
export function timeText(time: string | number, { region, zone, date = 'medium' }: TimeWords): string {
  const moment = new Date(time)
  if (Number.isNaN(moment.getTime())) return String(time)
  const formats = formatsOf({ region, zone, date })
  const name = formats.zone.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return `${formats.time.format(moment)} ${name}`.trim()
}

// Making one takes longer than a hundred uses of it, and a list has hundreds of times.
function formatsOf({ region, zone, date }: TimeWords): Formats {
  const key = `${region} ${zone} ${date}`
  const made = known.get(key) ?? {
    time: new Intl.DateTimeFormat(region, { dateStyle: date, timeStyle: 'short', timeZone: zone }),
    zone: new Intl.DateTimeFormat(region, { timeZoneName: 'short', timeZone: zone }),
  }
  known.set(key, made)
  return made
}
