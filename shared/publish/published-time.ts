import type { Article } from '#shared/article/article.ts'
import { instantOf } from '#shared/article/timestamp.ts'

/**
 * A publication time as readers see it: day, hour and minute in the article's language and zone,
 * the zone named ("22. Juni 2022 um 14:36 GMT+3"). Without a zone it is told by the offset the
 * timestamp itself carries. A language that the platform has no words for is told in English, never
 * in the machine's own.
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
