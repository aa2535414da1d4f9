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

/** What a document of Lede's says in its properties. */
export interface OwnProperties {
  readonly format: string
  readonly id: string | null
  readonly isKilled: boolean
  readonly fields: Partial<Record<FieldName, string>>
  /** What readers were told, oldest first. */
  readonly notices: readonly Notice[]
}

/** The properties that Lede gives a document (ECMA-376 part 1, 22.3); null where it wrote none. */
export function ownProperties(document: WordPackage): OwnProperties | null {
  const bytes = document.bytesOf('docprops/custom.xml')
  const root = bytes === null ? null : readXml(new TextDecoder().decode(bytes))
  const said = new Map(
    (root ? elementsOf(root, 'property') : []).map((each) => [each.attributes.get('name') ?? '', textOf(each)]),
  )
  return ownPropertiesOf(said)
}

/** What properties of these names say, whatever the format; null where Lede wrote none. */
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

/** A notice as a property says it: its kind, its time, its text. */
function noticeOf(text: string): Notice | null {
  const [, kind, at = '', said = ''] = /^(correction|update|kill) (\S+) (.+)$/s.exec(text) ?? []
  return kind === 'correction' || kind === 'update' || kind === 'kill' ? { kind, at, text: said } : null
}

/**
 * An article of fields as a document says them: not yet validated, and with an empty body. `shown`:
 * those that stand in its text, a line an entry.
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
  // The types are a promise here; `readArticleJson` keeps it.
  return { ...articleOfFields(given as Fields, empty), format: format as Article['format'], id }
}

function textOf(element: XmlElement): string {
  const texts = [element, ...allIn(element)].flatMap(({ children }) => children)
  return texts.filter((child) => typeof child === 'string').join('')
}
