import type { Pass } from '../clip.ts'
import { elementsIn, nameOf } from '../dom.ts'
import { isList } from '../elements.ts'
import { itemsOf, type ListEntry, nestSideBySide } from '../list-builder.ts'

const kind = 'data-stringify-type'
const indent = 'data-stringify-indent'

/**
 * Slack ends paragraphs with an empty span that has a height, and puts each level of its lists into
 * a list of its own beside the others.
 */
export const readSlack: Pass = ({ body }) => {
  for (const end of elementsIn(body, (element) => element.getAttribute(kind) === 'paragraph-break')) {
    end.replaceWith(...[1, 2].map(() => end.ownerDocument.createElement('br')))
  }
  nestSideBySide(body, isIndented, entryOf)
}

const isIndented = (element: Element) => isList(element) && itemsOf(element).some((item) => item.hasAttribute(indent))

function entryOf(element: Element, list: Element, index: number): ListEntry {
  const level = (Number(element.getAttribute(indent)) || 0) + 1
  return { element, level, number: nameOf(list) === 'ol' ? index + 1 : null, list: '', continues: false }
}
