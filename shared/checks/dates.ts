import { monthNames, readMonth } from '#shared/dateline/months.ts'
import { once } from '#shared/once.ts'
import { weekdaysOf } from './weekdays.ts'
import type { Span } from './words.ts'

/** Languages in which a month may stand before its day. */
const monthMayLead = new Set(['en'])
/** Languages that write days with slashes as day, month, year; in English it may be either way. */
const slashed = new Set(['fr', 'es', 'it', 'pt', 'en'])

/** A day named in a text; without a year if the text gives none. */
interface NamedDay extends Span {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** A way of writing a day: its pattern, with the groups `day`, `month` or `number`, and `year`. */
interface Form {
  readonly source: string
  /** It is only taken for a day beside a weekday. */
  readonly needsWeekday?: true
  /** It ends a span of days, so that no weekday belongs to it. */
  readonly endsSpan?: true
  /** Which of its figures is the month is open. */
  readonly isEitherWay?: true
}

/** A form in a text: on its own, or with a weekday ahead of it or behind it. */
interface Pattern extends Form {
  readonly pattern: RegExp
  readonly place: 'alone' | 'behind' | 'ahead'
}

const edge = String.raw`(?<![\p{L}\p{N}/.,-])`
const readers = new Map<string, readonly Pattern[]>()
const knownLanguages = once(() => new Set(Object.keys(monthNames)))

/** The patterns for a language; none if its month names are not known. */
function readerOf(language: string): readonly Pattern[] {
  const known = readers.get(language)
  if (known !== undefined) return known
  const made = knownLanguages().has(language) ? makeReader(language) : []
  readers.set(language, made)
  return made
}

/**
 * The words for a month that stand beside a day, as a pattern; abbreviations with or without stop.
 */
export function monthSource(language: string): string {
  const names = monthNames[language]
  const months = [names?.full, names?.alone, names?.short, names?.dotted, names?.also]
    .flatMap((list) => list?.split(/[ /]/) ?? [])
    .filter((name) => name !== '-')
    .map((name) => name.replace(/\.$/, ''))
  return [...new Set(months.flatMap((name) => (name.length > 3 ? [name, name.toUpperCase()] : [name])))]
    .toSorted((one, other) => other.length - one.length)
    .join('|')
}

function formsOf(language: string): Form[] {
  const month = `(?<month>${monthSource(language)})`
  const year = String.raw`(?:,?\s+(?:de\s+|del\s+)?(?<year>(?:1[89]|20)\d\d))?(?!\d)`
  const noFigure = String.raw`(?![\d:.%]\d|\d|\s?(?:percent|per\s|million|billion|pct|%))`
  const full = String.raw`(?<year>(?:19|20)\d\d)(?![\d-]|[.,/]\d)`
  const [day, number] = [String.raw`(?<day>[0-3]?\d)`, String.raw`(?<number>[01]?\d)`]
  const both: Form[] = [
    {
      source: String.raw`(?<day>\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s+(?:of\s+|de\s+)?${month}\.?(?!\p{L}|-\p{Lu})${year}`,
    },
    { source: String.raw`(?<year>(?:19|20)\d\d)-(?<number>[01]\d)-(?<day>[0-3]\d)(?![\d-])` },
    { source: String.raw`${day}\.\s?${number}\.\s?${full}` },
    { source: String.raw`${day}\.\s?${number}\.(?!\s?\d)`, needsWeekday: true },
  ]
  const slashes: Form = {
    source: String.raw`(?<day>[0-3]?\d)/(?<number>[0-3]?\d)/${full}`,
    ...(monthMayLead.has(language) && { isEitherWay: true }),
  }
  const first: Form[] = [
    { source: String.raw`${month}\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?${noFigure}${year}` },
    { source: String.raw`${month}\.?\s+\d{1,2}\s?[–-]\s?(?<day>\d{1,2})${noFigure}${year}`, endsSpan: true },
  ]
  return [...both, ...(slashed.has(language) ? [slashes] : []), ...(monthMayLead.has(language) ? first : [])]
}

function makeReader(language: string): Pattern[] {
  const weekday = weekdaysOf(language).source.replace('(', '(?<name>')
  const ahead = String.raw`${edge}${weekday}(?:,|\s\()?\s?(?:(?:the|den|dem|der|le|el|il|dia|день)\s)?\s?`
  const article = '(?:an?|einem?|un|una|во?|у)'
  const behind = String.raw`(?:\s\(${weekday}\)|,\s${weekday.replace('?<name>', '?<also>')}(?=\s?[,.;:)–—]|$)|,\s${article}\s${weekday.replace('?<name>', '?<one>')}(?!['’\p{L}-]))`
  return formsOf(language).flatMap((form): Pattern[] => {
    const pattern = (place: Pattern['place'], source: string) => ({ ...form, place, pattern: new RegExp(source, 'gu') })
    return [
      ...(form.needsWeekday ? [] : [pattern('alone', edge + form.source)]),
      ...(form.endsSpan
        ? []
        : [pattern('ahead', ahead + form.source), pattern('behind', `${edge}${form.source}(?: года)?${behind}`)]),
    ]
  })
}

/** The days named in a text, in the words of a language or in figures. */
export function daysIn(text: string, language: string): NamedDay[] {
  return found(text, language, (place) => place === 'alone').map(({ match, ...named }) => named)
}

/** A weekday next to a day, both named in a text. */
interface NamedWeekday extends NamedDay {
  /** Which weekday it is, 1 is Monday, and where its name stands. */
  readonly weekday: number
  readonly name: Span
}

export function weekdaysIn(text: string, language: string): NamedWeekday[] {
  const { byName } = weekdaysOf(language)
  return found(text, language, (place) => place !== 'alone').flatMap(({ match, ...named }) => {
    const { name: own, also, one } = match.groups ?? {}
    const name = own ?? also ?? one ?? ''
    const weekday = byName.get(name.toLowerCase())
    if (weekday === undefined) return []
    // The day itself has no words of weekdays, so the name stands at the beginning or at the end.
    const from = match[0].startsWith(name) ? named.from : named.from + match[0].lastIndexOf(name)
    return [{ ...named, weekday, name: { from, to: from + name.length } }]
  })
}

function found(text: string, language: string, isMeant: (place: Pattern['place']) => boolean) {
  if (!/\d/.test(text)) return []
  return readerOf(language)
    .filter(({ place }) => isMeant(place))
    .flatMap(({ pattern, isEitherWay }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const day = dayOf(match.groups ?? {}, language, isEitherWay)
        return day === null ? [] : [{ from: match.index, to: match.index + match[0].length, ...day, match }]
      }),
    )
    .toSorted((one, other) => one.from - other.from)
}

function dayOf(
  { day, month, number, year: said }: Readonly<Record<string, string | undefined>>,
  language: string,
  isEitherWay = false,
): Omit<NamedDay, keyof Span> | null {
  const year = said === undefined ? null : Number(said)
  const named = month === undefined ? undefined : readMonth(month).find((each) => each.language === language)?.month
  const read = { year, month: named ?? Number(number), day: Number(day) }
  if (!(read.day >= 1) || !(read.month >= 1)) return null
  if (!isEitherWay) return read
  const turned = { year, month: read.day, day: read.month }
  // 3/4/2026 may be either day, and 31/4/2026 is neither.
  if (!exists(turned)) return read
  return exists(read) && read.day !== read.month ? null : turned
}

/** Whether a day exists; without a year, whether it exists in any year. */
export function exists({ year, month, day }: Omit<NamedDay, keyof Span>): boolean {
  return month <= 12 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()
}

/** The day of the week, 1 is Monday, of a day in a year. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}

/**
 * The year that a day without one most likely means: the one that brings it nearest to the story's
 * own day.
 */
export function nearestYear({ month, day }: Pick<NamedDay, 'month' | 'day'>, reference: string): number {
  const near = Date.parse(`${reference}T00:00:00Z`)
  const year = Number(reference.slice(0, 4))
  const distance = (each: number) => Math.abs(Date.UTC(each, month - 1, day) - near)
  return [year - 1, year, year + 1].toSorted((one, other) => distance(one) - distance(other))[0] ?? year
}
