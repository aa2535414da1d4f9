import type { Pass } from '../clip.ts'
import { elementsIn, isElement, isText, moveInto, nameOf, trimmedText } from '../dom.ts'
import { isBlock, isList } from '../elements.ts'

/**
 * Moves nested lists into their items: Google Docs, LibreOffice and mail programs write the inner
 * list after the item that it belongs to.
 */
export const nestLists: Pass = ({ body }) => {
  for (const list of elementsIn(body, isList).toReversed()) nest(list)
  for (const item of elementsIn(body, (element) => nameOf(element) === 'li')) adopt(item)
}

function nest(list: Element): void {
  let item: Element | null = null
  /** An item created for content between items; content of one line stays in one item. */
  let loose: Element | null = null
  for (const child of [...list.childNodes]) {
    if (isElement(child) && nameOf(child) === 'li') {
      loose = null
      if (item !== null && holdsOnlyLists(child)) {
        moveInto(item, child)
        child.remove()
      } else item = child
    } else if (isElement(child) || (isText(child) && (loose !== null || child.data.trim() !== ''))) {
      const isInner = isElement(child) && isList(child)
      const startsItem = isInner ? item === null : loose === null || (isElement(child) && isBlock(child))
      if (startsItem || item === null) {
        item = list.ownerDocument.createElement('li')
        list.insertBefore(item, child)
      }
      item.appendChild(child)
      loose = isElement(child) && isBlock(child) ? null : item
    } else list.removeChild(child)
  }
  hoistOnly(list)
}

function holdsOnlyLists(item: Element): boolean {
  const parts = [...item.childNodes].filter((node) => isElement(node) || (isText(node) && node.data.trim() !== ''))
  return parts.length > 0 && parts.every((node) => isElement(node) && isList(node))
}

/**
 * A list whose first item contains only another list is an indented list: the inner one replaces
 * it.
 */
function hoistOnly(list: Element): void {
  const [only, ...others] = [...list.children]
  if (!only || others.length > 0 || !holdsOnlyLists(only) || trimmedText(only) === '') return
  while (only.firstChild !== null) list.parentNode?.insertBefore(only.firstChild, list)
  list.remove()
}

/** Puts an item outside of any list into a list. */
function adopt(item: Element): void {
  const { parentNode, ownerDocument } = item
  if (parentNode === null || (isElement(parentNode) && isList(parentNode))) return
  const before = item.previousElementSibling
  if (before?.hasAttribute('data-paste-list')) {
    before.appendChild(item)
    return
  }
  const list = ownerDocument.createElement('ul')
  list.setAttribute('data-paste-list', '')
  parentNode.replaceChild(list, item)
  list.appendChild(item)
}
