import type { Article } from '#shared/article/article.ts'
import { instantOf } from '#shared/article/timestamp.ts'

/**
 * A publication time as readers see it: day, hour and minute in the article's language and zone,
 * with the zone's name ("22. Juni 2022 um 14:36 GMT+3"). Without a zone, the timestamp's own offset
 * is used. If the platform does not know the language, English is used, never the machine's own.
 */
export function publishedTime(time: string, article: Pick<Article, 'language' | 'timeZone'>): string {
  const [language = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([article.language])
  const format = new Intl.DateTimeFormat(language, {
    timeZone: article.timeZone ?? time.slice(-6),
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  return format.format(instantOf(time))
}
