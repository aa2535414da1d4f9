import type { FieldName } from '#shared/article/fields.ts'

/**
 * The attribute of the `<article>` element that marks it as Lede's and names the format of the
 * article.
 */
export const ledeAttribute = 'data-lede'

/** The attribute of the `<article>` element that carries the article's id. */
export const idAttribute = 'data-id'

/** The attribute of a notice's element with its kind. */
export const noticeAttribute = 'data-notice'

/** The attribute with IPTC's term on the label of a page's text, or of a picture. */
export const labelAttribute = 'data-source-type'

/** The attribute that marks the `<article>` element of a withdrawn story. */
export const killedAttribute = 'data-killed'

/**
 * The attribute of a heading that is printed at a level other than its own, or as a paragraph
 * because it is empty.
 */
export const levelAttribute = 'data-level'

/** Fields that readers see as one text, by the class of their element. The headline is the h1. */
export const shownFields = {
  kicker: 'kicker',
  deck: 'deck',
  agency: 'agency',
  category: 'category',
  usageTerms: 'usage',
} as const satisfies Partial<Record<FieldName, string>>

/** Fields that readers see as a list, by the class of each entry's element. */
export const listedFields = { bylines: 'author', keywords: 'keyword' } as const satisfies Partial<
  Record<FieldName, string>
>

/**
 * Fields that the visible page does not contain, or not word for word, by the attribute of the
 * `<article>` element that carries them; entries of a list are separated by spaces.
 */
export const carriedFields = {
  summary: 'data-summary',
  subjects: 'data-subjects',
  'dateline.place': 'data-place',
  'dateline.region': 'data-region',
  'dateline.country': 'data-country',
  'dateline.date': 'data-date',
  'dateline.agency': 'data-dateline-agency',
  timeZone: 'data-time-zone',
  canonicalUrl: 'data-canonical-url',
} as const satisfies Partial<Record<FieldName, string>>
