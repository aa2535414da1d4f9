import { escapeHtml } from '#shared/publish/escape.ts'
import type { XmlElement } from '../word/xml.ts'
import { localName, wordsInElement } from './xml.ts'

/** Elements of HTML that hold nothing. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col', 'source', 'wbr', 'meta', 'link', 'input'])
/** Elements whose content is not read. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template'])

/** No story is nested deeper. */
const deepest = 200

/**
 * Translates an element of another markup language to HTML: its tag, or null to keep only its
 * content.
 */
export type Translate = (element: XmlElement, inside: () => string) => string

/** An XHTML element with its content, as HTML. */
export const xhtml: Translate = (element, inside) => {
  const name = localName(element).toLowerCase()
  if (unread.has(name)) return ''
  const attributes = [...element.attributes]
    .filter(([key]) => !key.startsWith('xmlns') && !key.includes(':'))
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  const start = `<${name}${attributes.join('')}>`
  return empty.has(name) ? start : `${start}${inside()}</${name}>`
}

/**
 * The content of an element as HTML. Of what is nested deeper than any story, only the words are
 * kept.
 */
export function markupIn(element: XmlElement, translate: Translate, depth = 0): string {
  if (depth > deepest) return escapeHtml(wordsInElement(element) ?? '')
  return element.children
    .map((child) =>
      typeof child === 'string' ? escapeHtml(child) : translate(child, () => markupIn(child, translate, depth + 1)),
    )
    .join('')
}
