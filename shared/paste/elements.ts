import { markerAttributes } from './clip.ts'
import { styleOf } from './css.ts'
import { isElement, isText, nameOf } from './dom.ts'

export const blockNames: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements whose content is not shown as text, or that are controls of a page. */
export const silentNames: ReadonlySet<string> = new Set(
  'applet area audio base button canvas colgroup col datalist embed head iframe input link map meta meter noframes noscript object option optgroup param progress script select source style svg template textarea title track video xml'.split(
    ' ',
  ),
)

/** Whether an element is displayed as a block. */
export function isBlock(element: Element): boolean {
  const display = styleOf(element).get('display')
  // In posts, hashtags and mentions are such boxes inside a line.
  const isWithinLines = nameOf(element) === 'div' && /^inline(?:-flex)?$/.test(display ?? '')
  if (blockNames.has(nameOf(element))) return !isWithinLines
  return display !== undefined && /^(?:block|flex|grid|list-item|flow-root|table)/.test(display)
}

/** Controls and players, which are displayed between words. */
const shownNames = new Set(
  'audio button canvas embed iframe input meter object progress select svg textarea video'.split(' '),
)

/**
 * Whether nothing in an element is text of the document. The content of Word's content controls is.
 */
export function isSilent(element: Element): boolean {
  return silentNames.has(nameOf(element)) || /^[vw]:(?!sdt(?:content)?$)/.test(nameOf(element))
}

/** An element that separates words although no space is written. */
export function gapIn(page: Document): Element {
  const gap = page.createElement('span')
  gap.setAttribute(markerAttributes.gap, '')
  return gap
}

/** Removes an element; the text before and after it stays separated as it was. */
export function cutOut(element: Element): void {
  const { ownerDocument, previousSibling, nextSibling } = element
  if (previousSibling !== null && nextSibling !== null) {
    if (isBlock(element)) element.before(ownerDocument.createElement('div'))
    else if (shownNames.has(nameOf(element))) element.before(gapIn(ownerDocument))
  }
  element.remove()
}

export function isList(element: Element): boolean {
  return /^(?:ul|ol|menu|dir)$/.test(nameOf(element))
}

/** Whether an element is inline or a block, and which: the level of a heading, as in HTML. */
export function headingOf(element: Element): number | null {
  const match = /^h([1-6])$/.exec(nameOf(element))
  if (match) return Number(match[1])
  if (element.getAttribute('role') !== 'heading') return null
  const level = Number(element.getAttribute('aria-level') ?? 2)
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2
}

/** The words of an element on one line, separated at its blocks and line breaks. */
export function lineIn(element: Element): string {
  const words = (node: Node): string => {
    if (isText(node)) return node.data
    if (!isElement(node) || isSilent(node)) return ''
    const inside = [...node.childNodes].map(words).join('')
    return isBlock(node) || nameOf(node) === 'br' || node.hasAttribute(markerAttributes.gap) ? ` ${inside} ` : inside
  }
  return words(element).trim().replace(/\s+/g, ' ')
}
