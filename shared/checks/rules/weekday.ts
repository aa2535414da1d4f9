import { exists, nearestYear, weekdayIn, weekdayOf, weekdaysIn } from '../dates.ts'
import type { Rule } from '../rule.ts'

/**
 * A date and a weekday that do not agree. Without a year, the one nearest to the story's own day is
 * assumed.
 */
export const weekday: Rule = {
  id: 'weekday',
  group: 'time',
  severity: 'warning',
  source: '',
  isOfLanguage: true,
  passage: ({ text }, { language, day }) =>
    weekdaysIn(text, language).flatMap((named) => {
      const year = named.year ?? (day === null ? null : nearestYear(named, day))
      if (year === null || !exists({ ...named, year })) return []
      const really = weekdayOf(year, named.month, named.day)
      if (really === named.weekday) return []
      const right = weekdayIn(really, language)
      // The plain name cannot replace an inflected one.
      const isPlain = weekdayIn(named.weekday, language).toLowerCase() === named.name.toLowerCase()
      const to = named.from + named.name.length
      return [
        {
          from: named.from,
          to: named.to,
          details: { right, year: String(year) },
          ...(isPlain ? { fix: { text: right + text.slice(to, named.to) } } : {}),
        },
      ]
    }),
}
