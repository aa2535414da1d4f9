import { Temporal } from 'temporal-polyfill'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { timestampIn } from '#shared/article/timestamp.ts'
import type { InterfaceLanguage } from '#shared/locales/languages.ts'
import type { Sample } from '#shared/locales/sample.ts'

/**
 * The sample story in a language of the interface, published this morning where it happens. `now`
 * is in milliseconds since the epoch.
 */
export async function sampleStory(language: InterfaceLanguage, now: number): Promise<Article> {
  const loaded: { sample: Sample } = await import(`../../shared/locales/${language}/sample.ts`)
  const { dateline, timeZone, ...story } = loaded.sample
  const moment = Temporal.Instant.fromEpochMilliseconds(now)
  const today = moment.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  return {
    ...emptyArticle(language),
    ...story,
    timeZone,
    dateline: { ...dateline, date: today, text: null },
    publishedAt: timestampIn(moment.round('minute').toString(), timeZone),
  }
}
