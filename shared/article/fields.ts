import { keysOf } from '#shared/keys-of.ts'
import type { LabelChoice } from '#shared/label/terms.ts'
import { type Article, emptyArticle } from './article.ts'

/**
 * The fields of a draft as its `meta` map holds them, one entry a field, so that two people's edits
 * of different fields merge. The dateline's parts are fields of their own.
 */
export interface Fields {
  language: string
  direction: Article['direction']
  headline: string | null
  kicker: string | null
  deck: string | null
  summary: string | null
  bylines: string[]
  'dateline.place': string | null
  'dateline.region': string | null
  'dateline.country': string | null
  'dateline.date': string | null
  'dateline.agency': string | null
  agency: string | null
  category: string | null
  keywords: string[]
  /** Codes of IPTC's Media Topics. */
  subjects: string[]
  slugline: string | null
  urgency: number | null
  publishedAt: string | null
  timeZone: string | null
  embargoUntil: string | null
  canonicalUrl: string | null
  usageTerms: string | null
  editorNote: string | null
  label: LabelChoice | null
  labelReason: string | null
  status: Article['status']
}

export type FieldName = keyof Fields

/** The fields of an article. */
export function fieldsOf(article: Article): Fields {
  const { dateline } = article
  return {
    language: article.language,
    direction: article.direction,
    headline: article.headline,
    kicker: article.kicker,
    deck: article.deck,
    summary: article.summary,
    bylines: article.bylines,
    'dateline.place': dateline.place,
    'dateline.region': dateline.region,
    'dateline.country': dateline.country,
    'dateline.date': dateline.date,
    'dateline.agency': dateline.agency,
    agency: article.agency,
    category: article.category,
    keywords: article.keywords,
    subjects: article.subjects,
    slugline: article.slugline,
    urgency: article.urgency,
    publishedAt: article.publishedAt,
    timeZone: article.timeZone,
    embargoUntil: article.embargoUntil,
    canonicalUrl: article.canonicalUrl,
    usageTerms: article.usageTerms,
    editorNote: article.editorNote,
    label: article.label,
    labelReason: article.labelReason,
    status: article.status,
  }
}

/** The names of all fields. */
export const fieldNames: readonly FieldName[] = keysOf(fieldsOf(emptyArticle('en')))

/**
 * An article of these fields on top of an empty one; its body is still empty and its derived
 * properties are not yet computed.
 */
export function articleOfFields(fields: Fields, empty: Article): Article {
  const {
    'dateline.place': place,
    'dateline.region': region,
    'dateline.country': country,
    'dateline.date': date,
    'dateline.agency': agency,
    ...rest
  } = fields
  return { ...empty, ...rest, dateline: { place, region, country, date, agency, text: null } }
}
