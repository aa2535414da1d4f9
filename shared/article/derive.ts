import { formatDateline } from '#shared/dateline/index.ts'
import type { Article } from './article.ts'
import { textOfBody } from './body.ts'
import { isTimestamp, isTimeZone, timestampIn } from './timestamp.ts'

/**
 * The article with everything that follows from its fields made anew: the printed dateline, the body as text, and its times in its own zone.
 */
export function derive(article: Article): Article {
  const inZone = (time: string | null) =>
    time !== null && article.timeZone !== null && isTimestamp(time) && isTimeZone(article.timeZone)
      ? timestampIn(time, article.timeZone)
      : time
  const text = formatDateline(article.dateline, { language: article.language })
  return {
    ...article,
    dateline: { ...article.dateline, text: text === '' ? null : text },
    publishedAt: inZone(article.publishedAt),
    embargoUntil: inZone(article.embargoUntil),
    bodyText: textOfBody(article.body),
  }
}
