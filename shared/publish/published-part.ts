import { type Article, emptyArticle } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'
import { isKilled } from '#shared/article/killed.ts'
import { isLanguageTag } from '#shared/article/language.ts'
import { isCalendarDate, isTimestamp, isTimeZone, timestampIn } from '#shared/article/timestamp.ts'
import { labelTermOf } from '#shared/label/terms.ts'
import { killedPart } from './killed-part.ts'
import { printable, printableField } from './printable.ts'
import { tidyBody } from './tidy-body.ts'

/**
 * The part of an article that leaves the newsroom, in the one form in which it is printed: text
 * printable, blank or impossible values (such as an impossible date) unset, the publication time to
 * the second with its zone's offset, the body tidy, derived properties computed anew.
 *
 * Internal fields are unset: slugline, urgency, embargo, the note to the editor, the reason for
 * having no label, status and source. They tell a newsroom how to handle a story; readers have no
 * use for them. A story that is exported before the end of its embargo (`early`) keeps the embargo,
 * so that it can state it. Of a withdrawn story, only its notices to readers remain (`killedPart`).
 */
export function publishedPart(article: Article, { early = false }: { early?: boolean } = {}): Article {
  const { dateline } = article
  const language = isLanguageTag(article.language) ? article.language : 'und'
  const timeZone = article.timeZone !== null && isTimeZone(article.timeZone) ? article.timeZone : null
  const published = {
    ...emptyArticle(language),
    id: printableField(article.id),
    notices: article.notices.flatMap(({ kind, at, text }) => {
      const time = publicationTime(at, timeZone)
      const said = printableField(text)
      return time === null || said === null ? [] : [{ kind, at: time, text: said }]
    }),
    direction: article.direction,
    headline: printableField(article.headline),
    kicker: printableField(article.kicker),
    deck: printableField(article.deck),
    summary: printableField(article.summary),
    bylines: printableList(article.bylines),
    dateline: {
      place: printableField(dateline.place),
      region: printableField(dateline.region),
      country: printableField(dateline.country),
      date: dateline.date !== null && isCalendarDate(dateline.date) ? dateline.date : null,
      agency: printableField(dateline.agency),
      text: null,
    },
    agency: printableField(article.agency),
    category: printableField(article.category),
    keywords: printableList(article.keywords),
    subjects: article.subjects,
    publishedAt: publicationTime(article.publishedAt, timeZone),
    embargoUntil: early ? publicationTime(article.embargoUntil, timeZone) : null,
    timeZone,
    canonicalUrl: printableField(article.canonicalUrl),
    usageTerms: printableField(article.usageTerms),
    label: labelTermOf(article.label),
    body: tidyBody(article.body),
  }
  return derive(isKilled(article) ? killedPart(published) : published)
}

function printableList(entries: readonly string[]): string[] {
  return entries.map(printable).filter((entry) => entry.trim() !== '')
}

// HTML's <time> allows the years 1 to 9999 and no leap second; Temporal writes any other instant in
// that form.
function publicationTime(time: string | null, timeZone: string | null): string | null {
  if (time === null || !isTimestamp(time)) return null
  const written = timestampIn(time, timeZone ?? offsetOf(time))
  return /^(?!0000)\d{4}-/.test(written) ? written : null
}

function offsetOf(timestamp: string): string {
  return timestamp.endsWith('Z') ? 'UTC' : timestamp.slice(-6)
}
