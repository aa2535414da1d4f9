import type { Article } from '#shared/article/article.ts'
import { languageName } from '#shared/article/language.ts'
import { instantOf } from '#shared/article/timestamp.ts'
import type { importing } from '#shared/locales/en/window/import.ts'

export interface RecognisedField {
  name: keyof typeof importing.fields
  /** As a person reads it; '' if nothing was found. */
  value: string
  /** Most stories have it, so it is listed even if it was not found. */
  expected: boolean
}

/** The fields of an article, in a language of the interface. */
export function recognisedFields(article: Article, language: string): RecognisedField[] {
  const field = (name: RecognisedField['name'], value: string | null, expected = false) => ({
    name,
    value: value ?? '',
    expected,
  })
  return [
    field('kicker', article.kicker),
    field('headline', article.headline, true),
    field('deck', article.deck),
    field('publishedAt', timeOf(article.publishedAt, article, language), true),
    field('embargoUntil', timeOf(article.embargoUntil, article, language)),
    field('dateline', datelineText(article, language), true),
    field('agency', article.agency, true),
    field('category', article.category, true),
    field('bylines', article.bylines.join(', ')),
    field('language', languageName(article.language, language), true),
    field('slugline', article.slugline),
    field('urgency', article.urgency === null ? null : String(article.urgency)),
    field('keywords', article.keywords.join(', ')),
    field('editorNote', article.editorNote),
    field('paragraphs', String(article.bodyText === '' ? 0 : article.bodyText.split('\n').length), true),
  ]
}

/** A time as the clock where the story appears shows it, with the zone of that clock. */
function timeOf(moment: string | null, { timeZone }: Article, language: string): string | null {
  if (moment === null) return null
  const zone = timeZone ?? 'UTC'
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  return `${time.format(instantOf(moment))} (${zone})`
}

/** The parts one by one, so that a person can check what each was taken for. */
function datelineText({ dateline }: Article, language: string): string | null {
  const { place, region, country, date, agency } = dateline
  const day = date && new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
  const parts = [place, region, country, day, agency].filter((part) => part !== null && part !== '')
  return parts.length === 0 ? null : parts.join(' / ')
}
