import { blockWrittenAs, pasting } from '#shared/blocks/pasted.ts'
import { marked, type Pass } from '../clip.ts'
import { elementsIn, hasClass, nameOf } from '../dom.ts'

/** What holds no boxes. */
const closed = ['table', 'ul', 'ol', 'li', 'blockquote', `[${marked.box}]`].join()

/** Marks what is a box on a page of Lede's or of WordPress's, so that it is one again. */
export const readBoxes: Pass = ({ body }) => {
  for (const element of elementsIn(body, () => true)) {
    const kind = boxKindOf(element)
    const around = element.parentElement?.closest(closed) ?? null
    if (kind === null || (around !== null && body.contains(around))) continue
    const block = pasting(kind)
    if (block?.box) element.setAttribute(marked.box, kind)
    block?.prepare?.(element)
  }
  // A page of Lede's prints its dateline bold: that is how it looks, and not what it says.
  for (const dateline of elementsIn(body, (each) => nameOf(each) === 'span' && hasClass(each, 'dateline')))
    dateline.removeAttribute('style')
}

/** What kind of box an element is written as; null for any other. */
export function boxKindOf(element: Element): string | null {
  return blockWrittenAs(nameOf(element), (className) => hasClass(element, className))
}
