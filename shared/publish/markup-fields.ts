import type { FieldName } from '#shared/article/fields.ts'

/**
 * The attribute of the `<article>` element that marks it as Lede's and names the format it was
 * written from.
 */
export const ledeAttribute = 'data-lede'

/** The attribute of the `<article>` element that carries the article's id. */
export const idAttribute = 'data-id'

/** The attribute of a notice's element that says of which kind it is. */
export const noticeAttribute = 'data-notice'

/** The attribute of the label of a page's text, or of a picture, that has IPTC's term. */
export const labelAttribute = 'data-source-type'

/** The attribute of the `<article>` element of a story that is withdrawn. */
export const killedAttribute = 'data-killed'

/**
 * The attribute of a heading that is printed at another level than its own, or as a paragraph
 * because it is empty.
 */
export const levelAttribute = 'data-level'

/**
 * Fields that a reader sees as one text, by the class of the element that shows them. The headline
 * is the h1.
 */
export const shownFields = {
  kicker: 'kicker',
  deck: 'deck',
  agency: 'agency',
  category: 'category',
  usageTerms: 'usage',
} as const satisfies Partial<Record<FieldName, string>>

/** Fields that a reader sees as a list, by the class of each entry's element. */
export const listedFields = { bylines: 'author', keywords: 'keyword' } as const satisfies Partial<
  Record<FieldName, string>
>

/**
 * Fields that the visible page does not give, or not word for word, by the attribute of the
 * `<article>` element that carries them; entries of a list are parted by spaces.
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
