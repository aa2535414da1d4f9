import { elementsIn, isElement, moveInto, nameOf, unwrap } from './dom.ts'
import { isList } from './elements.ts'

/** What stands in a text as a box of its own. */
export type BoxKind = 'factBox' | 'pullQuote' | 'relatedLinks' | 'imageGroup'

type MakeBox = (content: Element, attribution: string | null) => Element | null

const makers: Readonly<Record<BoxKind, MakeBox>> = {
  factBox: (content) => filled(content, 'aside', 'fact-box'),
  imageGroup: (content) => {
    const isGroup = [...content.children].every((each) => nameOf(each) === 'figure' && each.hasAttribute('data-asset'))
    return isGroup ? filled(content, 'div', 'image-group') : null
  },
  pullQuote,
  relatedLinks,
}

/**
 * Makes what stands in a box, written as plain HTML, the element that the schema reads as that box;
 * null where it is nothing that such a box holds: then it stays as it is. `attribution`: who says
 * what is quoted.
 */
export function boxOf(kind: string, content: Element, attribution: string | null): Element | null {
  const make = Object.entries(makers).find(([name]) => name === kind)?.[1]
  return content.firstChild === null ? null : (make?.(content, attribution) ?? null)
}

function filled(content: Element, name: string, className: string): Element {
  const box = content.ownerDocument.createElement(name)
  box.className = className
  moveInto(box, content)
  return box
}

/** Its paragraphs are lines of one. */
function pullQuote(content: Element, attribution: string | null): Element | null {
  for (const quote of [...content.children].filter((each) => nameOf(each) === 'blockquote')) unwrap(quote)
  if ([...content.children].some((each) => nameOf(each) !== 'p')) return null
  const page = content.ownerDocument
  const words = page.createElement('p')
  for (const [index, line] of [...content.children].entries()) {
    if (index > 0) words.append(page.createElement('br'))
    moveInto(words, line)
  }
  content.replaceChildren(words)
  const quote = filled(content, 'aside', 'pull-quote')
  if (attribution === null) return quote
  const says = page.createElement('p')
  says.className = 'attribution'
  says.textContent = attribution
  quote.append(says)
  return quote
}

/** A list of lines each of which is a link, or no link at all. */
function relatedLinks(content: Element): Element | null {
  const [list] = content.children
  if (list === undefined || content.children.length > 1 || !isList(list)) return null
  const lines = [...list.children]
  if (!lines.every((line) => line.children.length === 1 && isLine(line.firstElementChild))) return null
  for (const paragraph of lines.flatMap((line) => [...line.children])) unwrap(paragraph)
  return filled(content, 'nav', 'related')
}

function isLine(paragraph: Element | null): boolean {
  if (paragraph === null || nameOf(paragraph) !== 'p') return false
  const links = elementsIn(paragraph, (each) => nameOf(each) === 'a')
  return (
    links.length === 0 ||
    (isElement(paragraph.firstChild) && links[0] === paragraph.firstChild && paragraph.childNodes.length === 1)
  )
}
