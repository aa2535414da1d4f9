import { monthNames } from './months.ts'

/**
 * How a date is printed: a template of `{day}` (22), `{day2}` (two digits), `{full}` (June, июня),
 * `{short}` (Jun, déc), `{SHORT}` (LUG), `{dotted}` (Sept., AP's way), `{plain}` (Sept, Reuters'
 * way), `{year}`; or null where the style prints no date.
 */
export type DateForm = string | null

/** The usual form of a day and month in each language. */
const usualForms: Readonly<Record<string, string>> = {
  en: '{full} {day}',
  de: '{day}. {full}',
  es: '{day} de {full}',
  pt: '{day} de {full}',
  da: '{day}. {full}',
  nb: '{day}. {full}',
  fi: '{day}. {full}',
  cs: '{day}. {full}',
  sk: '{day}. {full}',
  hr: '{day}. {full}',
  sl: '{day}. {full}',
}

/** The usual day-and-month form of a language, as a template. */
export function usualDateForm(language: string): string {
  return usualForms[language] ?? '{day} {full}'
}

/**
 * Prints a calendar date.
 *
 * @param date YYYY-MM-DD; anything else prints as nothing.
 * @param language ISO 639-1. One whose months Lede does not keep is printed as the runtime's own
 *   Unicode data would.
 */
export function formatDate(date: string, form: string, language: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date)
  if (!parts) return ''
  const [year = '', month = 1, day = 1] = [parts[1], Number(parts[2]), Number(parts[3])]
  if (!isDate(Number(year), month, day)) return ''
  const names = monthNames[language]
  if (!names) return formatElsewhere(date, language)
  const name = (list: string | undefined): string => (list ?? names.full).split(' ')[month - 1] ?? ''
  const values: Readonly<Record<string, string>> = {
    year,
    day: String(day),
    day2: String(day).padStart(2, '0'),
    full: name(names.full),
    short: name(names.short),
    SHORT: name(names.short).toLocaleUpperCase(language),
    dotted: name(names.dotted ?? names.short),
    plain: name(names.dotted ?? names.short).replace('.', ''),
  }
  return form.replace(/\{(\w+)\}/gu, (_, token: string) => values[token] ?? '')
}

function formatElsewhere(date: string, language: string): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat([language, 'en'], options).format(Date.parse(date))
}

/** Whether a day exists in the (proleptic) Gregorian calendar. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
