import type { Pass } from '../clip.ts'
import { elementsIn, hasClass, nameOf } from '../dom.ts'
import { isList } from '../elements.ts'
import { itemsOf, type ListEntry, nestSideBySide } from '../list-builder.ts'

/**
 * Word for the web puts every list item into a list and a box of its own, and a no-break space
 * after every paragraph.
 */
export const readWordWeb: Pass = ({ body, program }) => {
  if (program !== 'wordWeb') return
  for (const end of elementsIn(body, (element) => hasClass(element, 'EOP'))) end.remove()
  for (const wrapper of elementsIn(body, (element) => hasClass(element, 'ListContainerWrapper'))) {
    while (wrapper.firstChild !== null) wrapper.parentNode?.insertBefore(wrapper.firstChild, wrapper)
    wrapper.remove()
  }
  nestSideBySide(body, isLevelled, entryOf)
}

const isLevelled = (element: Element) => isList(element) && itemsOf(element).some((item) => levelOf(item) !== null)

function levelOf(item: Element): number | null {
  const level = Number(item.getAttribute('data-aria-level') ?? '')
  return Number.isInteger(level) && level > 0 ? level : null
}

function entryOf(element: Element, list: Element, index: number): ListEntry {
  const place =
    Number(element.getAttribute('data-aria-posinset') ?? '') || (Number(list.getAttribute('start')) || 1) + index
  return {
    element,
    level: levelOf(element) ?? 1,
    number: nameOf(list) === 'ol' ? place : null,
    list: element.getAttribute('data-listid') ?? '',
    continues: false,
  }
}
