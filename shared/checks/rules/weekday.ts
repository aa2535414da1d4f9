import { exists, nearestYear, weekdayOf, weekdaysIn } from '../dates.ts'
import type { Rule } from '../rule.ts'
import { weekdayIn } from '../weekdays.ts'
import { likeCapital } from '../words.ts'

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
      const { from, to, name } = named
      const year = named.year ?? (day === null ? null : nearestYear(named, day))
      if (year === null || !exists({ ...named, year })) return []
      const really = weekdayOf(year, named.month, named.day)
      if (really === named.weekday) return []
      const right = weekdayIn(really, language)
      const said = text.slice(name.from, name.to)
      // The plain name cannot replace an inflected or abbreviated one, or one in capitals.
      const isPlain = likeCapital(said, weekdayIn(named.weekday, language)) === said
      const fixed = text.slice(from, name.from) + likeCapital(said, right) + text.slice(name.to, to)
      return [{ from, to, details: { right, year: String(year) }, ...(isPlain && { fix: { text: fixed } }) }]
    }),
}
