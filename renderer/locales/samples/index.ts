import { Temporal } from 'temporal-polyfill'
import type { InterfaceLanguage } from '#renderer/locales/i18n.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { timestampIn } from '#shared/article/timestamp.ts'
import { sample as de } from './de.ts'
import { sample as en } from './en.ts'
import type { Sample } from './sample.ts'

const samples: Readonly<Record<InterfaceLanguage, Sample>> = { en, de }

/** The sample story in a language of the interface, published this morning where it happens. `now` is in milliseconds since the epoch. */
export function sampleStory(language: InterfaceLanguage, now: number): Article {
  const { dateline, timeZone, ...story } = samples[language]
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
