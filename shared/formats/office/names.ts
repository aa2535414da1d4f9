import type { FieldName } from '#shared/article/fields.ts'
import { blockStyleNames } from '#shared/blocks/styles.ts'
import { nodesWith } from '#shared/blocks/traits.ts'

/**
 * Fields that stand in the document as paragraphs of a style, by the style's name; in this order. A
 * field of several entries is a paragraph each.
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
 * Fields that are custom properties of the document (ECMA-376 part 1, 22.3): nothing in its text
 * says them word for word.
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

/** What every custom property of Lede's begins with. */
export const propertyPrefix = 'Lede '

/**
 * The properties that are no fields: the format that the story was written from, its id, what
 * readers were told, and that it is withdrawn.
 */
export const formatProperty = `${propertyPrefix}format`
export const idProperty = `${propertyPrefix}id`
export const noticeProperty = `${propertyPrefix}notice `
export const killedProperty = `${propertyPrefix}withdrawn`

/**
 * Blocks that hold others and stand in content controls (17.5.2), which are called so. Lists are
 * numbered paragraphs, tables are tables.
 */
export const controlled = nodesWith(({ holds }) => holds === 'blocks')

/** The names of the styles of what is no field: those of blocks are said in their folders. */
export const styleNames = {
  ...blockStyleNames,
  notice: 'Notice',
  noticeText: 'Notice Text',
  held: 'Held',
  dateline: 'Dateline',
  filed: 'Filed',
  link: 'Hyperlink',
} as const

/** A style's id: its name without what an id has not. */
export function styleId(name: string): string {
  return name.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replaceAll(' ', '')
}
