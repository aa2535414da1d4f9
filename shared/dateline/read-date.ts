import { isDate } from './date-form.ts'
import { isoDate, latestYear } from './latest-day.ts'
import { type MonthReading, readMonth } from './months.ts'

/** A date found at one end of a text. */
export interface FoundDate {
  /**
   * YYYY-MM-DD; null if no such day exists, or if the year is neither given nor derivable from a
   * reference date.
   */
  readonly date: string | null
  /** The languages in which it can be read this way; empty for a date in figures. */
  readonly languages: readonly string[]
  /** The rest of the text. */
  readonly rest: string
}

const day = String.raw`(?:(?:le|il|el|den)\s+)?(?<day>\d{1,2})(?:\.|º|°|er|st|nd|rd|th)?`
const month = String.raw`(?<month>\p{L}[\p{L}\p{M}]{1,15})\.?`
const year = String.raw`(?:,?\s+(?:de\s+|del\s+)?(?<year>\d{4}))?(?:\s+(?:года|году|г\.|року|р\.))?`

const shapes = [
  String.raw`${day}\s*(?:de\s+|d['’]|of\s+)?${month}${year}`,
  String.raw`${month}\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:,\s*|\s+)(?<year>\d{4}))?`,
  String.raw`(?<day>\d{1,2})\.\s?(?<figure>\d{1,2})\.(?:\s?(?<year>\d{4}))?`,
  String.raw`(?<day>\d{1,2})/(?<figure>\d{1,2})/(?<year>\d{4})`,
  String.raw`(?<day>[0-3]\d)/(?<figure>[01]\d)(?!/)`,
  String.raw`(?<year>\d{4})-(?<figure>\d{2})-(?<day>\d{2})`,
].map((source) => ({
  monthFirst: source.startsWith(month),
  atEnd: new RegExp(String.raw`(?<![\p{L}\d])${source}[\s,.]*$`, 'iu'),
  atStart: new RegExp(String.raw`^${source}(?:(?<=\.)(?!\d)|(?![\p{L}\d]))`, 'iu'),
}))

/** The languages that write the month first. */
const monthFirstLanguages = new Set(['en'])

/** The languages that write a full stop after the day. */
const dottedDay = new Set(['de', 'da', 'nb', 'fi', 'cs', 'sk', 'hr', 'sl'])

/**
 * Reads the date at the end or beginning of a short text: "March 3", "22. Juni 2022", "3 окт", "01
 * LUG", "22.06.2022".
 *
 *
 * @param referenceDate YYYY-MM-DD; a date without a year is the latest such day not after it.
 * @returns null if there is no date. For a day that does not exist ("June 45"), a result whose date
 * is null.
 */
export function readDate(text: string, end: 'atEnd' | 'atStart', referenceDate: string | undefined): FoundDate | null {
  for (const shape of shapes) {
    const found = shape[end].exec(text)
    if (!found?.groups) continue
    const { groups } = found
    const readings = readMonth(groups.month ?? '').filter(
      (reading) => !shape.monthFirst || monthFirstLanguages.has(reading.language),
    )
    const stop = /^\d+\./u.test(found[0])
    const unfit = ({ language }: MonthReading) => Number(dottedDay.has(language) !== stop)
    const ordered = readings.toSorted((one, other) => unfit(one) - unfit(other))
    const number = groups.figure ? Number(groups.figure) : ordered[0]?.month
    if (number === undefined) continue
    return {
      date: resolveDate(groups.year, number, Number(groups.day), referenceDate),
      languages: ordered.filter((reading) => reading.month === number).map((reading) => reading.language),
      rest: end === 'atEnd' ? text.slice(0, found.index) : text.slice(found[0].length),
    }
  }
  return null
}

function resolveDate(
  year: string | undefined,
  month: number,
  day: number,
  reference: string | undefined,
): string | null {
  if (year !== undefined) return isDate(Number(year), month, day) ? isoDate(Number(year), month, day) : null
  const known = /^\d{4}-\d{2}-\d{2}$/u.exec(reference ?? '')?.[0]
  if (known === undefined) return null
  const latest = latestYear(month, day, known)
  return latest === null ? null : isoDate(latest, month, day)
}
