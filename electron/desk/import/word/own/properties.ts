import { type Article, emptyArticle } from '#shared/article/article.ts'
import { articleOfFields, type FieldName, type Fields, fieldsOf } from '#shared/article/fields.ts'
import type { Notice } from '#shared/article/notice.ts'
import {
  formatProperty,
  idProperty,
  killedProperty,
  noticeProperty,
  propertyFields,
  propertyPrefix,
} from '#shared/formats/office/names.ts'
import type { WordPackage } from '../package.ts'
import { allIn, elementsOf, readXml, type XmlElement } from '../xml.ts'

/** The content of the properties of a document of Lede's. */
export interface OwnProperties {
  readonly format: string
  readonly id: string | null
  readonly isKilled: boolean
  readonly fields: Partial<Record<FieldName, string>>
  /** The notices to readers, oldest first. */
  readonly notices: readonly Notice[]
}

/**
 * The properties that Lede writes into a document (ECMA-376 part 1, 22.3); null if it wrote none.
 */
export function ownProperties(document: WordPackage): OwnProperties | null {
  const bytes = document.bytesOf('docprops/custom.xml')
  const root = bytes === null ? null : readXml(new TextDecoder().decode(bytes))
  const said = new Map(
    (root ? elementsOf(root, 'property') : []).map((each) => [each.attributes.get('name') ?? '', textOf(each)]),
  )
  return ownPropertiesOf(said)
}

/** The content of properties with these names, whatever the format; null if Lede wrote none. */
export function ownPropertiesOf(said: ReadonlyMap<string, string>): OwnProperties | null {
  const format = said.get(formatProperty)
  if (format === undefined) return null
  const fields = propertyFields.flatMap((field) => {
    const text = said.get(`${propertyPrefix}${field}`)
    return text === undefined ? [] : [[field, text] as const]
  })
  return {
    format,
    id: said.get(idProperty) ?? null,
    isKilled: said.has(killedProperty),
    fields: Object.fromEntries(fields),
    notices: [...said].flatMap(([name, text]) => (name.startsWith(noticeProperty) ? (noticeOf(text) ?? []) : [])),
  }
}

/** Reads a notice from a property: its kind, its time, its text. */
function noticeOf(text: string): Notice | null {
  const [, kind, at = '', said = ''] = /^(correction|update|kill) (\S+) (.+)$/s.exec(text) ?? []
  return kind === 'correction' || kind === 'update' || kind === 'kill' ? { kind, at, text: said } : null
}

/**
 * An article from the fields of a document: not yet validated, and with an empty body. `shown`: the
 * fields in its text, one line for each entry.
 */
export function articleOfOwn(
  { format, id, isKilled, fields }: OwnProperties,
  shown: Partial<Record<FieldName, readonly string[]>>,
): Article {
  const { language = '', direction, keywords, subjects, urgency, ...carried } = fields
  const empty = emptyArticle(language)
  const lines = Object.fromEntries(
    Object.entries(shown).map(([field, entries]) => [field, field === 'bylines' ? entries : entries.join(' ')]),
  )
  const given: Record<FieldName, unknown> = {
    ...fieldsOf(empty),
    ...carried,
    ...lines,
    direction: direction ?? empty.direction,
    keywords: keywords?.split('\n') ?? [],
    subjects: subjects?.split('\n') ?? [],
    urgency: urgency === undefined ? null : Number(urgency),
    status: isKilled ? 'killed' : 'draft',
  }
  // The types are only assumed here; `readArticleJson` validates them.
  return { ...articleOfFields(given as Fields, empty), format: format as Article['format'], id }
}

function textOf(element: XmlElement): string {
  const texts = [element, ...allIn(element)].flatMap(({ children }) => children)
  return texts.filter((child) => typeof child === 'string').join('')
}
