import { fieldsOf } from '#shared/article/fields.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import type { Item } from '../agency/item.ts'
import { formatProperty, idProperty, killedProperty, noticeProperty, propertyFields, propertyPrefix } from './names.ts'

/**
 * The custom properties of a document: fields that are nowhere in its text, or not word for word;
 * by name. Entries of a list field are lines.
 */
export function ownProperties({ article, isKilled }: Item): (readonly [name: string, text: string])[] {
  const fields = fieldsOf(article)
  const properties: [string, string | null][] = [
    [formatProperty, article.format],
    [idProperty, article.id],
    [killedProperty, isKilled ? 'true' : null],
    ...article.notices.map(({ kind, at, text }, index): [string, string] => [
      `${noticeProperty}${index + 1}`,
      `${kind} ${at} ${onOneLine(text)}`,
    ]),
    ...propertyFields.map((field): [string, string | null] => {
      const said = fields[field]
      const all = Array.isArray(said) ? said : [said]
      const lines = all.flatMap((each) => (each === null ? [] : [onOneLine(String(each))]))
      return [`${propertyPrefix}${field}`, lines.length === 0 ? null : lines.join('\n')]
    }),
  ]
  return properties.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]))
}
