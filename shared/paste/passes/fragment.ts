import type { Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { isComment, isElement, nextNode, nextOutside } from '../dom.ts'

/** Word puts comments and notes after the copied text. */
const kept = /^(?:comment|footnote|endnote)-list$/

/**
 * Removes what surrounds the copied fragment: Windows marks its start and end. Excel puts these
 * marks inside its table.
 */
export const cutFragment: Pass = ({ body }) => {
  let start: Node | null = null
  let end: Node | null = null
  for (let node: Node | null = body.firstChild; node !== null; node = nextNode(node, body)) {
    if (!isComment(node)) continue
    const text = node.data.trim()
    if (text === 'StartFragment') start ??= node
    if (text === 'EndFragment') end = node
  }
  if (start !== null) removeBefore(start, body)
  if (end !== null) removeAfter(end, body)
}

function removeBefore(start: Node, body: Element): void {
  for (let at: Node = start; at !== body && at.parentNode !== null; at = at.parentNode) {
    while (at.previousSibling !== null) at.parentNode.removeChild(at.previousSibling)
  }
}

function removeAfter(end: Node, body: Element): void {
  let node = nextOutside(end, body)
  while (node !== null) {
    const isKept = isElement(node) && kept.test(styleOf(node).get('mso-element') ?? '')
    const holdsKept = isElement(node) && !isKept && hasKept(node)
    const next: Node | null = holdsKept ? nextNode(node, body) : nextOutside(node, body)
    if (!isKept && !holdsKept) node.parentNode?.removeChild(node)
    node = next
  }
}

function hasKept(element: Element): boolean {
  return [...element.querySelectorAll('[style*="mso-element"]')].some((each) =>
    kept.test(styleOf(each).get('mso-element') ?? ''),
  )
}
