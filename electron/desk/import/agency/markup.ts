import { escapeHtml } from '#shared/publish/escape.ts'
import type { XmlElement } from '../word/xml.ts'
import { localName, wordsInElement } from './xml.ts'

/** Elements of HTML that hold nothing. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col', 'source', 'wbr', 'meta', 'link', 'input'])
/** Nobody reads what is in them. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template'])

/** No story nests deeper. */
const deepest = 200

/**
 * How an element of another language of markup is written in HTML: its tag, or null for what it
 * holds alone.
 */
export type Translate = (element: XmlElement, inside: () => string) => string

/** An element of XHTML, and all in it, as HTML. */
export const xhtml: Translate = (element, inside) => {
  const name = localName(element).toLowerCase()
  if (unread.has(name)) return ''
  const attributes = [...element.attributes]
    .filter(([key]) => !key.startsWith('xmlns') && !key.includes(':'))
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  const start = `<${name}${attributes.join('')}>`
  return empty.has(name) ? start : `${start}${inside()}</${name}>`
}

/** What is in an element as HTML. What nests deeper than any story does is its words alone. */
export function markupIn(element: XmlElement, translate: Translate, depth = 0): string {
  if (depth > deepest) return escapeHtml(wordsInElement(element) ?? '')
  return element.children
    .map((child) =>
      typeof child === 'string' ? escapeHtml(child) : translate(child, () => markupIn(child, translate, depth + 1)),
    )
    .join('')
}
