import type { Pass } from '../clip.ts'
import { isElement, nextOutside } from '../dom.ts'
import { isBlock } from '../elements.ts'

/** No story is nested deeper; anything deeper would exhaust recursive readers. */
const deepest = 60

/**
 * Removes elements that are nested deeper than any text needs; their content stays, each block on
 * lines of its own. Needs no stack, whatever the depth.
 */
export const flattenDepth: Pass = ({ body }) => {
  let depth = 1
  let node: Node | null = body.firstChild
  while (node !== null) {
    if (depth > deepest && isElement(node) && node.firstChild !== null) {
      node = flatten(node)
      continue
    }
    if (node.firstChild !== null) {
      depth += 1
      node = node.firstChild
      continue
    }
    const next: Node | null = nextOutside(node, body)
    depth = next === null ? 0 : depth - stepsUp(node, next, body)
    node = next
  }
}

/**
 * Replaces an element with the leaves of its branches, in order, and returns the first. Each is
 * moved once, outside the document: removing level by level would move a leaf at depth one thousand
 * a thousand times.
 */
function flatten(element: Element): Node | null {
  const { ownerDocument, parentNode, nextSibling: place } = element
  const flat = ownerDocument.createDocumentFragment()
  // Two line breaks separate paragraphs where no element does.
  const part = (node: Node) => {
    if (isElement(node) && isBlock(node))
      flat.append(ownerDocument.createElement('br'), ownerDocument.createElement('br'))
  }
  element.remove()
  let node: Node | null = element
  while (node !== null) {
    if (node.firstChild !== null) {
      part(node)
      node = node.firstChild
      continue
    }
    let next: Node | null = node.nextSibling
    let parent: Node | null = node.parentNode
    flat.append(node)
    while (next === null && parent !== null) {
      part(parent)
      next = parent.nextSibling
      parent = parent.parentNode
    }
    node = next
  }
  const first = flat.firstChild
  parentNode?.insertBefore(flat, place)
  return first
}

function stepsUp(node: Node, next: Node, root: Node): number {
  let steps = 0
  for (let at: Node | null = node; at !== null && at !== root && at.nextSibling !== next; at = at.parentNode) steps += 1
  return steps
}
