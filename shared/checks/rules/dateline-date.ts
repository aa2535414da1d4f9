import { isCalendarDate } from '#shared/article/timestamp.ts'
import { publicationDay } from '../publication-day.ts'
import type { Rule } from '../rule.ts'

/**
 * A dateline's date that lies after the day of publication in the story's zone, or more than a week
 * before it.
 */
export const datelineDate: Rule = {
  id: 'datelineDate',
  group: 'time',
  severity: 'warning',
  source: 'AP Stylebook, datelines',
  story: ({ article: { dateline, publishedAt, timeZone } }) => {
    const published = publicationDay(publishedAt, timeZone)
    if (published === null || dateline.date === null || !isCalendarDate(dateline.date)) return []
    const days = (Date.parse(published) - Date.parse(dateline.date)) / 86_400_000
    return days < 0 || days > 7 ? [{ at: { field: 'dateline.date' }, details: { date: dateline.date, published } }] : []
  },
}
