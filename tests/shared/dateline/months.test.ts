import { describe, expect, it } from 'vitest'
import { formatDate, isDate } from '#shared/dateline/date-form.ts'
import { isWeekday, monthNames, readMonth } from '#shared/dateline/months.ts'

const months = Array.from({ length: 12 }, (_, index) => index + 1)
const languages = 'en de fr es it pt nl sv da nb fi pl cs sk hr ro bg sl uk be ru tr'.split(' ')

/** A month as named in the runtime's Unicode data, with a day or alone. */
function named(language: string, month: number, day?: 'numeric'): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', day, timeZone: 'UTC' })
  return format.formatToParts(Date.UTC(2022, month - 1, 5)).find(({ type }) => type === 'month')?.value ?? ''
}

describe('months', () => {
  it('are kept for the languages of the wires', () => {
    expect(Object.keys(monthNames).toSorted()).toEqual(languages.toSorted())
  })

  it.each(languages)('in %s are printed as Unicode has them, and read beside a day and alone', (language) => {
    for (const month of months) {
      const printed = formatDate(`2022-${String(month).padStart(2, '0')}-05`, '{full}', language)
      expect(printed).toBe(named(language, month, 'numeric'))
      for (const name of [printed, printed.toUpperCase(), named(language, month)])
        expect(readMonth(name)).toContainEqual({ language, month })
    }
  })

  it('that are written alike in several languages, or in two ways in one, are named once for each', () => {
    const languagesOf = (word: string) => readMonth(word).map(({ language }) => language)
    expect(languagesOf('mars').toSorted()).toEqual(['fr', 'nb', 'sv'])
    expect(languagesOf('MAY').toSorted()).toEqual(['en', 'es', 'tr'])
  })

  it.each(['', '-', '/', 'Ma', 'Marchs', 'Smarch', 'Monday'])('%j is none', (word) => {
    expect(readMonth(word)).toEqual([])
  })
})

describe('days of the week', () => {
  it.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'ru'])('are known in %s', (language) => {
    for (const day of [1, 2, 3, 4, 5, 6, 7]) {
      const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2022, 0, day),
      )
      expect([name, isWeekday(name), isWeekday(name.toUpperCase())]).toEqual([name, true, true])
    }
  })

  it('are no other words', () => {
    for (const word of ['', 'Oslo', 'May', 'Fri', 'Good Friday']) expect(isWeekday(word)).toBe(false)
  })
})

describe('a day', () => {
  it.each([
    [2022, 1, 1],
    [2022, 12, 31],
    [2022, 4, 30],
    [2022, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
  ])('%i-%i-%i is one', (year, month, day) => {
    expect(isDate(year, month, day)).toBe(true)
  })

  it.each([
    [2022, 0, 1],
    [2022, 13, 1],
    [2022, 1, 0],
    [2022, 1, 32],
    [2022, 4, 31],
    [2022, 6, 31],
    [2022, 9, 31],
    [2022, 11, 31],
    [2022, 2, 29],
    [1900, 2, 29],
  ])('%i-%i-%i is none', (year, month, day) => {
    expect(isDate(year, month, day)).toBe(false)
  })
})
