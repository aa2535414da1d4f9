import { monthNames, readMonth } from '#shared/dateline/months.ts'
import { once } from '#shared/once.ts'

/** Languages in which a month may stand before its day. */
const monthMayLead = new Set(['en'])

/** A day named in a text; without a year if the text gives none. */
interface NamedDay {
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/**
 * Forms of weekdays that Intl lacks: inflected ones, as used after prepositions. Monday first;
 * forms are separated by `/`.
 */
const inflected: Readonly<Record<string, string>> = {
  ru: 'понедельника вторника среду/среды/среде четверга пятницу/пятницы субботу/субботы воскресенья',
  uk: 'понеділка вівторка середу/середи четверга п’ятницю/п’ятниці суботу/суботи неділю/неділі',
  be: 'панядзелка аўторка сераду/серады чацвярга пятніцу/пятніцы суботу/суботы нядзелю/нядзелі',
  pl: 'poniedziałku wtorku środę/środy czwartku piątku sobotę/soboty niedzielę/niedzieli',
  cs: 'pondělku úterka středu/středy čtvrtka pátku sobotu/soboty neděli/neděle',
  de: 'Montags Dienstags Mittwochs Donnerstags Freitags Sonnabend Sonntags',
}

/** The weekdays of a language by their names in lower case: 1 is Monday. */
function weekdayNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (let day = 1; day <= 7; day++) {
    // 1 January 2024 was a Monday.
    const name = weekdayName(new Date(Date.UTC(2024, 0, day)), language)
    for (const form of [name, ...(inflected[language]?.split(' ')[day - 1]?.split('/') ?? [])])
      names.set(form.toLowerCase(), day)
  }
  return names
}

function weekdayName(date: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date)
}

/** The patterns that find the dates of a language, built on first use. */
interface DateReader {
  readonly weekdays: ReadonlyMap<string, number>
  /** A day and month; groups: day and month in either order, and the year. */
  readonly date: RegExp
  /** A weekday next to a date. */
  readonly both: RegExp
}

const readers = new Map<string, DateReader | null>()

/** The patterns for a language; null if its month names are not known. */
export function dateReader(language: string): DateReader | null {
  const known = readers.get(language)
  if (known !== undefined) return known
  const made = makeReader(language)
  readers.set(language, made)
  return made
}

const knownLanguages = once(() => new Set(Object.keys(monthNames)))

function makeReader(language: string): DateReader | null {
  const names = monthNames[language]
  if (!knownLanguages().has(language) || names === undefined) return null
  const months = [names.full, names.alone, names.short, names.dotted, names.also]
    .flatMap((list) => list?.split(/[ /]/) ?? [])
    .filter((name) => name !== '-')
  const month = alternatives(months.map((name) => name.replace(/\.$/, '')))
  const weekdays = weekdayNames(language)
  const weekday = alternatives(
    [...weekdays.keys()].flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]),
  )
  const year = String.raw`(?:,?\s+(?:de\s+|del\s+)?((?:1[89]|20)\d\d))?(?!\d)`
  const dayFirst = String.raw`(\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s+(?:of\s+|de\s+)?(${month})\.?(?![\p{L}])${year}`
  const monthFirst = String.raw`(${month})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:.%]\d|\d|\s?(?:percent|per\s|million|billion|pct|%))${year}`
  const date = monthMayLead.has(language) ? `(?:${dayFirst}|${monthFirst})` : dayFirst
  const edge = String.raw`(?<![\p{L}\p{N}/.,-])`
  return {
    weekdays,
    date: new RegExp(`${edge}${date}`, 'gu'),
    both: new RegExp(
      String.raw`${edge}(${weekday})(?:,|\s\()?\s?(?:\s?(?:the|den|dem|der|le|el|il|dia|день)\s)?\s?${date}`,
      'gu',
    ),
  }
}

function alternatives(names: readonly string[]): string {
  return [...new Set(names)]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll('.', String.raw`\.`))
    .join('|')
}

/** The days named in a text with the month names of a language. */
export function daysIn(text: string, language: string): NamedDay[] {
  const reader = dateReader(language)
  if (reader === null) return []
  return [...text.matchAll(reader.date)].flatMap(({ 0: words, index, ...groups }) => {
    const day = dayOf([groups[1], groups[2], groups[3], groups[4], groups[5], groups[6]], language)
    return day === null ? [] : [{ from: index, to: index + words.length, ...day }]
  })
}

/** A weekday next to a day, both named in a text. */
interface NamedWeekday extends NamedDay {
  /** Where the weekday's name ends, the name, and which weekday it is: 1 is Monday. */
  readonly name: string
  readonly weekday: number
}

export function weekdaysIn(text: string, language: string): NamedWeekday[] {
  const reader = dateReader(language)
  if (reader === null) return []
  return [...text.matchAll(reader.both)].flatMap(({ 0: words, 1: name = '', index, ...groups }) => {
    const day = dayOf([groups[2], groups[3], groups[4], groups[5], groups[6], groups[7]], language)
    const weekday = reader.weekdays.get(name.toLowerCase())
    if (day === null || weekday === undefined) return []
    return [{ from: index, to: index + words.length, name, weekday, ...day }]
  })
}

type Groups = readonly (string | undefined)[]

function dayOf(
  [day, month, year, month2, day2, year2]: Groups,
  language: string,
): Omit<NamedDay, 'from' | 'to'> | null {
  const name = month ?? month2
  const number = Number(day ?? day2)
  const reading = name === undefined ? undefined : readMonth(name).find((each) => each.language === language)
  if (reading === undefined || !(number >= 1)) return null
  const said = year ?? year2
  return { year: said === undefined ? null : Number(said), month: reading.month, day: number }
}

/** Whether a day exists; without a year, whether it exists in any year. */
export function exists({ year, month, day }: Pick<NamedDay, 'year' | 'month' | 'day'>): boolean {
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()
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

/** The name of a weekday (1 is Monday) in its dictionary form. */
export function weekdayIn(weekday: number, language: string): string {
  return weekdayName(new Date(Date.UTC(2024, 0, weekday)), language)
}
