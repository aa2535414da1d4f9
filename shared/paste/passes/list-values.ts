import type { Pass } from '../clip.ts'
import { elementsIn, nameOf } from '../dom.ts'

/** The highest number of a list item. */
const most = 1_000_000

/**
 * An HTML list may continue with any number in the middle (`value`), and count down (`reversed`). A
 * story's lists count up by one: where a list jumps, a new one begins with that number (HTML, 4.4.5
 * and 4.4.8).
 */
export const partJumpingLists: Pass = ({ body }) => {
  for (const list of elementsIn(body, (element) => nameOf(element) === 'ol')) {
    const items = [...list.children].filter((child) => nameOf(child) === 'li')
    const isReversed = list.hasAttribute('reversed')
    if (!isReversed && !items.some((item) => item.hasAttribute('value'))) continue
    let number = wholeOf(list, 'start') ?? (isReversed ? items.length : 1)
    let last: number | null = null
    let current = list
    for (const item of items) {
      number = wholeOf(item, 'value') ?? number
      item.removeAttribute('value')
      if (last === null) list.setAttribute('start', String(number))
      else if (number !== last + 1) current = partedAt(current, item, number)
      last = number
      number += isReversed ? -1 : 1
    }
  }
}

/** Splits a list before an item; returns the part that begins with it. */
function partedAt(list: Element, item: Element, start: number): Element {
  const rest = list.ownerDocument.createElement('ol')
  for (const name of list.getAttributeNames()) rest.setAttribute(name, list.getAttribute(name) ?? '')
  rest.setAttribute('start', String(start))
  for (let node: ChildNode | null = item; node !== null; ) {
    const next: ChildNode | null = node.nextSibling
    rest.appendChild(node)
    node = next
  }
  list.after(rest)
  return rest
}

/** The whole number in an attribute; null if there is none. */
function wholeOf(element: Element, name: string): number | null {
  const value = Number(element.getAttribute(name)?.trim() || Number.NaN)
  return Number.isInteger(value) && Math.abs(value) <= most ? value : null
}
