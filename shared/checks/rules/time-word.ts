import { readMonth } from '#shared/dateline/months.ts'
import { daysIn, monthSource } from '../dates.ts'
import type { Found, PassageContext, Rule } from '../rule.ts'
import { weekdayIn, weekdaysOf } from '../weekdays.ts'
import type { Span } from '../words.ts'
import { type RelativeTimes, relativeTimes } from './relative-times.ts'

/**
 * A relative time and, beside it in brackets or after a comma, the actual one: “yesterday
 * (Monday)”, “today, March 17,”, “last month (March)”, “last year, 2024,”.
 */
export const timeWord: Rule = {
  id: 'timeWord',
  group: 'time',
  severity: 'warning',
  source: '',
  isOfLanguage: true,
  passage: ({ text }, context) => {
    const times = relativeTimes[context.language]
    if (times === undefined || context.day === null) return []
    const today = new Date(`${context.day}T00:00:00Z`)
    return [weekdays, dates, months, years].flatMap((look) => look(text, times, context, today))
  },
}

type Look = (text: string, times: RelativeTimes, context: PassageContext, today: Date) => Found[]

const weekdays: Look = (text, times, { language }, today) => {
  const { source, byName } = weekdaysOf(language)
  const directly = times.before === undefined ? [] : beside(text, times.before, source, '', directlyBefore)
  return [...beside(text, times.days, source, times.prepositions), ...directly].flatMap(({ shift, said, ...range }) => {
    const right = ((today.getUTCDay() + shift + 6 + 14) % 7) + 1
    return byName.get(said.toLowerCase()) === right
      ? []
      : [{ ...range, details: { right: weekdayIn(right, language) } }]
  })
}

const dates: Look = (text, times, { tag, language }, today) => {
  const days = daysIn(text, language)
  if (days.length === 0) return []
  const lead = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${sourceOf(times.days)})(?:,| \(|, (?:${times.prepositions})| \((?:${times.prepositions}))\s?$`,
    'iu',
  )
  return days.flatMap(({ from, to, year, month, day }): Found[] => {
    const before = lead.exec(text.slice(Math.max(0, from - 40), from))
    if (before === null || !/^\s?(?:[,.;:)–—]|$)/u.test(text.slice(to))) return []
    const right = new Date(today.getTime() + shiftOf(before[1] ?? '', times.days) * 86_400_000)
    const isRight =
      day === right.getUTCDate() &&
      month === right.getUTCMonth() + 1 &&
      (year ?? right.getUTCFullYear()) === right.getUTCFullYear()
    const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return isRight ? [] : [{ from: from - before[0].length, to, details: { right: format.format(right) } }]
  })
}

const months: Look = (text, times, { language }, today) => {
  // Russian months after “in” have an ending of their own: в прошлом месяце (январе).
  const months = String.raw`((?:${monthSource(language)})|\p{L}+(?:е))\.?`
  return beside(text, times.months, months, times.prepositions).flatMap(({ shift, said, ...range }) => {
    const right = ((today.getUTCMonth() + shift + 12) % 12) + 1
    const own = [said, said.replace(/е$/u, 'я'), said.replace(/е$/u, 'а')].flatMap(readMonth)
    const read = own.find((each) => each.language === language)
    if (read === undefined || read.month === right) return []
    const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    return [{ ...range, details: { right: name.format(Date.UTC(2024, right - 1, 1)) } }]
  })
}

const years: Look = (text, times, _context, today) =>
  beside(text, times.years, String.raw`((?:19|20)\d\d)(?: год[ау])?`, times.prepositions).flatMap(
    ({ shift, said, ...range }) => {
      const right = today.getUTCFullYear() + shift
      return Number(said) === right ? [] : [{ ...range, details: { right: String(right) } }]
    },
  )

/** The actual time in brackets, or after a comma and before another sign. */
const beyond = (said: string, prepositions: string) =>
  String.raw`(?: \((?:(?:${prepositions})\s)?${said}\)|, (?:(?:${prepositions})\s)?${said}(?=[,.;:–—]|\s[–—]|$))`

const directlyBefore = (said: string) => String.raw`\s${said}`

interface Beside extends Span {
  readonly shift: number
  readonly said: string
}

/** Relative times with what `said`, a pattern of one group, finds beside them. */
function beside(
  text: string,
  names: Readonly<Record<string, number>>,
  said: string,
  prepositions: string,
  around: (said: string, prepositions: string) => string = beyond,
): Beside[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(${sourceOf(names)})${around(said, prepositions)}`, 'giu')
  return [...text.matchAll(pattern)].map(({ 0: all, 1: word = '', 2: bracketed, 3: behind = '', index }) => ({
    from: index,
    to: index + all.length,
    shift: shiftOf(word, names),
    said: bracketed ?? behind,
  }))
}

function sourceOf(names: Readonly<Record<string, number>>): string {
  return Object.keys(names)
    .map((name) => name.replaceAll('’', "['’]"))
    .join('|')
}

function shiftOf(word: string, names: Readonly<Record<string, number>>): number {
  const same = word.toLowerCase().replaceAll("'", '’')
  return Object.entries(names).find(([name]) => name.toLowerCase() === same)?.[1] ?? 0
}
