import { monthNames, readMonth } from '#shared/dateline/months.ts'
import { dateReader, weekdayIn } from '../dates.ts'
import type { Found, PassageContext, Rule } from '../rule.ts'

/**
 * Words for days, months and years relative to the story's own, by language, each with its
 * distance.
 */
interface TimeWords {
  readonly days: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  readonly years: Readonly<Record<string, number>>
}

const words: Readonly<Record<string, TimeWords>> = {
  en: {
    days: { today: 0, yesterday: -1, tomorrow: 1 },
    months: { 'last month': -1, 'this month': 0, 'next month': 1 },
    years: { 'last year': -1, 'this year': 0, 'next year': 1 },
  },
  de: {
    days: { heute: 0, gestern: -1, morgen: 1, vorgestern: -2, übermorgen: 2 },
    months: {
      'im vergangenen Monat': -1,
      'im vorigen Monat': -1,
      'in diesem Monat': 0,
      'im nächsten Monat': 1,
      'im kommenden Monat': 1,
    },
    years: {
      'im vergangenen Jahr': -1,
      'im vorigen Jahr': -1,
      'in diesem Jahr': 0,
      'im nächsten Jahr': 1,
      'im kommenden Jahr': 1,
    },
  },
  ru: {
    days: { сегодня: 0, вчера: -1, завтра: 1, позавчера: -2, послезавтра: 2 },
    months: { 'в прошлом месяце': -1, 'в этом месяце': 0, 'в следующем месяце': 1 },
    years: { 'в прошлом году': -1, 'в этом году': 0, 'в следующем году': 1, 'в будущем году': 1 },
  },
  fr: {
    days: { 'aujourd’hui': 0, "aujourd'hui": 0, hier: -1, demain: 1 },
    months: { 'le mois dernier': -1, 'ce mois-ci': 0, 'le mois prochain': 1 },
    years: { 'l’an dernier': -1, 'l’année dernière': -1, 'cette année': 0, 'l’an prochain': 1 },
  },
  es: {
    days: { hoy: 0, ayer: -1, mañana: 1 },
    months: { 'el mes pasado': -1, 'este mes': 0, 'el próximo mes': 1 },
    years: { 'el año pasado': -1, 'este año': 0, 'el próximo año': 1 },
  },
}

/**
 * A relative time and, beside it in brackets or after a comma, the actual one: “yesterday
 * (Monday)”, “last month (March)”, “last year, 2024,”.
 */
export const timeWord: Rule = {
  id: 'timeWord',
  group: 'time',
  severity: 'warning',
  source: '',
  isOfLanguage: true,
  passage: ({ text }, context) => {
    const known = words[context.language]
    if (known === undefined || context.day === null) return []
    const today = new Date(`${context.day}T00:00:00Z`)
    return [
      ...days(text, known.days, context, today),
      ...months(text, known.months, context, today),
      ...years(text, known.years, today),
    ]
  },
}

function days(text: string, names: TimeWords['days'], { language }: PassageContext, today: Date): Found[] {
  const weekdays = dateReader(language)?.weekdays ?? new Map<string, number>()
  return beside(text, names, [...weekdays.keys()]).flatMap(({ shift, said, ...range }) => {
    const right = ((today.getUTCDay() + shift + 6 + 14) % 7) + 1
    return weekdays.get(said.toLowerCase()) === right
      ? []
      : [{ ...range, details: { right: weekdayIn(right, language) } }]
  })
}

function months(text: string, names: TimeWords['months'], { language }: PassageContext, today: Date): Found[] {
  const own = monthNames[language]
  const list = [own?.full, own?.alone].flatMap((each) => each?.split(' ') ?? [])
  return beside(text, names, list).flatMap(({ shift, said, ...range }) => {
    const right = ((today.getUTCMonth() + shift + 12) % 12) + 1
    if (readMonth(said).some((each) => each.language === language && each.month === right)) return []
    return [{ ...range, details: { right: list[right - 1] ?? '' } }]
  })
}

function years(text: string, names: TimeWords['years'], today: Date): Found[] {
  return beside(text, names, [String.raw`(?:19|20)\d\d`]).flatMap(({ shift, said, ...range }) => {
    const right = today.getUTCFullYear() + shift
    return Number(said) === right ? [] : [{ ...range, details: { right: String(right) } }]
  })
}

function beside(text: string, names: Readonly<Record<string, number>>, said: readonly string[]) {
  const words = Object.keys(names).join('|')
  const which = said.join('|')
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(${words})(?: \((${which})\)|, (${which})(?=[,.]|$))`, 'giu')
  return [...text.matchAll(pattern)].map(({ 0: all, 1: word = '', 2: bracketed, 3: behind = '', index }) => ({
    from: index,
    to: index + all.length,
    shift: names[Object.keys(names).find((name) => name.toLowerCase() === word.toLowerCase()) ?? ''] ?? 0,
    said: bracketed ?? behind,
  }))
}
