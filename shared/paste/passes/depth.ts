import type { Pass } from '../clip.ts'
import { isElement, nextOutside } from '../dom.ts'
import { isBlock } from '../elements.ts'

/** No story nests deeper; what does would exhaust whatever reads it by recursion. */
const deepest = 60

/**
 * Takes the elements away that nest deeper than any text needs; what stands in them stays, each
 * block on lines of its own. Takes no stack, whatever the depth.
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
 * Puts the ends of an element's branches in its place, in their order, and returns the first. Each
 * is moved once, out of a tree that nobody watches: taken away level by level, what stands a
 * thousand deep would be moved a thousand times.
 */
function flatten(element: Element): Node | null {
  const { ownerDocument, parentNode, nextSibling: place } = element
  const flat = ownerDocument.createDocumentFragment()
  // Two breaks are what parts paragraphs where no element does.
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
