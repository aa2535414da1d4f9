import { formatDateline } from '#shared/dateline/index.ts'
import type { Article } from './article.ts'
import { textOfBody } from './body.ts'
import { isKilled } from './killed.ts'
import { instantOf, isTimestamp, isTimeZone, timestampIn } from './timestamp.ts'

/**
 * The article with everything that follows from its fields computed anew: the printed dateline, the
 * body as text, times in its own zone, notices in order of time, and the status "killed" if one of
 * them is a kill.
 */
export function derive(article: Article): Article {
  const inZone = <Time extends string | null>(time: Time) =>
    time !== null && article.timeZone !== null && isTimestamp(time) && isTimeZone(article.timeZone)
      ? timestampIn(time, article.timeZone)
      : time
  const text = formatDateline(article.dateline, { language: article.language })
  return {
    ...article,
    dateline: { ...article.dateline, text: text === '' ? null : text },
    publishedAt: inZone(article.publishedAt),
    embargoUntil: inZone(article.embargoUntil),
    notices: article.notices
      .map((notice) => ({ ...notice, at: inZone(notice.at) }))
      .sort((one, other) => instantOf(one.at) - instantOf(other.at)),
    status: isKilled(article) ? 'killed' : article.status,
    bodyText: textOfBody(article.body),
  }
}
