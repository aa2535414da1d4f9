import type { FieldName } from '#shared/article/fields.ts'
import { blockStyleNames } from '#shared/blocks/styles.ts'
import { nodesWith } from '#shared/blocks/traits.ts'

/**
 * Fields that are paragraphs of a style in the document, with the style's name; in this order. A
 * field with several entries is several paragraphs.
 */
export const styledFields = {
  slugline: 'Slugline',
  kicker: 'Kicker',
  headline: 'Title',
  deck: 'Subtitle',
  bylines: 'Byline',
  editorNote: 'Note to Editors',
  usageTerms: 'Usage Terms',
} as const satisfies Partial<Record<FieldName, string>>

/**
 * Fields that are custom properties of the document (ECMA-376 part 1, 22.3), because nothing in its
 * text states them word for word.
 */
export const propertyFields = [
  'language',
  'direction',
  'summary',
  'dateline.place',
  'dateline.region',
  'dateline.country',
  'dateline.date',
  'dateline.agency',
  'agency',
  'category',
  'keywords',
  'subjects',
  'urgency',
  'publishedAt',
  'timeZone',
  'embargoUntil',
  'canonicalUrl',
  'label',
] as const satisfies readonly FieldName[]

/** The beginning of the name of every custom property of Lede's. */
export const propertyPrefix = 'Lede '

/**
 * The properties that are not fields: the format that the story was written from, its id, its
 * notices to readers, and that it is withdrawn.
 */
export const formatProperty = `${propertyPrefix}format`
export const idProperty = `${propertyPrefix}id`
export const noticeProperty = `${propertyPrefix}notice `
export const killedProperty = `${propertyPrefix}withdrawn`

/**
 * Blocks that contain others and are written as content controls (17.5.2) with this name. Lists are
 * numbered paragraphs and tables are tables.
 */
export const controlled = nodesWith(({ holds }) => holds === 'blocks')

/** The names of styles that belong to no field; those of blocks are in their folders. */
export const styleNames = {
  ...blockStyleNames,
  notice: 'Notice',
  noticeText: 'Notice Text',
  direction: 'Direction',
  held: 'Held',
  dateline: 'Dateline',
  filed: 'Filed',
  link: 'Hyperlink',
} as const

/** The id of a style: its name without characters that ids cannot have. */
export function styleId(name: string): string {
  return name.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replaceAll(' ', '')
}
