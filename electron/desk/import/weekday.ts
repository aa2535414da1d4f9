import { Temporal } from 'temporal-polyfill'
import { foldLine } from './words.ts'

/** Inflected forms of days, as after words such as "until", that Unicode's data lacks. */
const inflected =
  'понедельника вторника среды четверга пятницы субботы воскресенья|понеділка вівторка середи четверга пʼятниці суботи неділі|' +
  'панядзелка аўторка серады чацвярга пятніцы суботы нядзелі|poniedziałku wtorku środy czwartku piątku soboty niedzieli|' +
  'pondělí úterý středy čtvrtka pátku soboty neděle'

/** The days of the week by their full names in every language of copy, folded; Monday is 1. */
const numbers: ReadonlyMap<string, number> = new Map([
  ...'en de fr es it pt nl pl cs sk uk be ru bg sv da nb fi hu ro hr'.split(' ').flatMap((language) => {
    const form = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, day) => [foldLine(form.format(Date.UTC(2024, 0, 1 + day))), day + 1] as const)
  }),
  ...inflected.split('|').flatMap((days) => days.split(' ').map((word, day) => [foldLine(word), day + 1] as const)),
])

/** The day of the week that a word names, Monday is 1; null for any other word. */
export function weekdayOf(word: string): number | null {
  return numbers.get(foldLine(word)) ?? null
}

/**
 * The first such day after another one, YYYY-MM-DD. `mayBeSame`: whether that day itself counts.
 */
export function nextWeekday(weekday: number, after: string, mayBeSame: boolean): string {
  const from = Temporal.PlainDate.from(after)
  const days = (weekday - from.dayOfWeek + 7) % 7
  return from.add({ days: days === 0 && !mayBeSame ? 7 : days }).toString()
}
