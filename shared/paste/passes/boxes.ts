import { blockWrittenAs, pastingOf } from '#shared/blocks/pastings.ts'
import { markerAttributes, type Pass } from '../clip.ts'
import { elementsIn, hasClass, nameOf } from '../dom.ts'

/** Elements that cannot contain boxes. */
const closed = ['table', 'ul', 'ol', 'li', 'blockquote', `[${markerAttributes.box}]`].join()

/**
 * Marks elements that are boxes on pages of Lede's or WordPress's, so that they become boxes again.
 */
export const readBoxes: Pass = ({ body }) => {
  for (const element of elementsIn(body, () => true)) {
    const kind = boxKindOf(element)
    const around = element.parentElement?.closest(closed) ?? null
    if (kind === null || (around !== null && body.contains(around))) continue
    const block = pastingOf(kind)
    if (block?.box) element.setAttribute(markerAttributes.box, kind)
    block?.prepare?.(element)
  }
  // Lede's pages print the dateline in bold: that is its look, not emphasis.
  for (const dateline of elementsIn(body, (each) => nameOf(each) === 'span' && hasClass(each, 'dateline')))
    dateline.removeAttribute('style')
}

/** The kind of box that an element represents; null for any other element. */
export function boxKindOf(element: Element): string | null {
  return blockWrittenAs(nameOf(element), (className) => hasClass(element, className))
}
