import { daysIn, exists } from '../dates.ts'
import type { Rule } from '../rule.ts'

/**
 * A day that its month does not have: 31 April, 31.04.2026, 29 February of a year that is no leap
 * year.
 */
export const impossibleDate: Rule = {
  id: 'impossibleDate',
  group: 'time',
  severity: 'error',
  source: '',
  passage: ({ text }, { language }) =>
    daysIn(text, language)
      .filter(({ day, ...named }) => day <= 39 && !exists({ ...named, day }))
      // “In April 31 people came.”
      .filter(({ from, year }) => year !== null || !/(?<!\p{L})in\s$/iu.test(text.slice(0, from)))
      .map(({ from, to }) => ({ from, to })),
}
