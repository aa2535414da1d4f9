import type { XmlElement } from '../word/xml.ts'

const parting: ReadonlySet<string> = new Set([
  'text:p',
  'text:h',
  'text:tab',
  'text:s',
  'text:line-break',
  'table:table-cell',
])
/** Elements inside a text that do not belong to it. */
const beside: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:note',
  'text:tracked-changes',
  'dc:creator',
  'dc:date',
])

/** The words in an element, on one line. Takes no stack. */
export function plainOf(root: XmlElement): string {
  let text = ''
  const waiting: (XmlElement | string)[] = [...root.children].toReversed()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') text += next
    else if (!beside.has(next.name)) {
      if (parting.has(next.name)) text += ' '
      waiting.push(...next.children.toReversed())
    }
  }
  return text.replace(/\s+/gu, ' ')
}
