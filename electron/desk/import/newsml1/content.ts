import { markupIn, xhtml } from '../agency/markup.ts'
import { attribute, childAt, localName, wordsInElement } from '../agency/xml.ts'
import { elementsOf, readXml, type XmlElement } from '../word/xml.ts'
import { dataOf } from './components.ts'

/** A text and its markup language. */
export type Content = { readonly html: string } | { readonly plain: string } | { readonly nitf: XmlElement }

/**
 * The text of a ContentItem: NITF or XHTML, as elements or as text, or plain text; null if it is
 * empty.
 */
export function contentOf(item: XmlElement): Content | null {
  const data = dataOf(item)
  if (data === undefined) return null
  const [first, ...others] = elementsOf(data)
  if (first === undefined) return fromText(textOf(item, data))
  const name = localName(first).toLowerCase()
  if (name === 'nitf') return { nitf: first }
  if (name === 'body' && childAt(first, 'body.content') !== undefined) return { nitf: data }
  if (name === 'body.content') return { nitf: wrapped(first) }
  const body =
    name === 'html' ? (childAt(first, 'body') ?? first) : others.length === 0 && name === 'body' ? first : data
  const html = markupIn(body, xhtml)
  return wordsInElement(body) === null ? null : { html }
}

function wrapped(content: XmlElement): XmlElement {
  const body = { name: 'body', attributes: new Map(), children: [content] }
  return { name: 'nitf', attributes: new Map(), children: [body] }
}

function textOf(item: XmlElement, data: XmlElement): string {
  const text = data.children.filter((child) => typeof child === 'string').join('')
  if (!/base64/iu.test(attribute(childAt(item, 'Encoding'), 'Notation') ?? '')) return text
  return new TextDecoder().decode(Buffer.from(text, 'base64'))
}

/** Text that contains markup as text, or none. */
function fromText(text: string): Content | null {
  if (text.trim() === '') return null
  if (/<nitf[\s>]/iu.test(text)) {
    const root = readXml(text.trim())
    if (root !== null && localName(root) === 'nitf') return { nitf: root }
  }
  return /<(?:p|br|div|html)[\s/>]/iu.test(text) ? { html: text } : { plain: text }
}
