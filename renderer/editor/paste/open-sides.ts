import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'

/**
 * Turns content into a slice that is inserted where a person expects it. Running text at either
 * side joins the surrounding text; items join the list, and quotations the quotation, that contains
 * the caret. Everything else stays a block of its own. A heading alone stays a heading only where
 * nothing is written yet.
 */
export function openSides(content: Fragment, $from: ResolvedPos): Slice {
  const { firstChild, lastChild } = content
  if (firstChild === null || lastChild === null) return Slice.empty
  const isAlone = content.childCount === 1
  if (isAlone && firstChild.isTextblock && !isEmptyBlock($from)) return new Slice(content, 1, 1)
  const start = depthInto(firstChild, $from, (node) => node.firstChild)
  const end = depthInto(lastChild, $from, (node) => node.lastChild)
  // One list that is open at only one side would be cut in two.
  return isAlone && !firstChild.isTextblock && (start === 0 || end === 0)
    ? new Slice(content, 0, 0)
    : new Slice(content, start, end)
}

function isEmptyBlock({ parent }: ResolvedPos): boolean {
  return parent.isTextblock && parent.content.size === 0
}

/**
 * How many nodes are open on the way down to the running text at a side; 0 if there is none, or if
 * its surroundings are not around the caret.
 */
function depthInto(block: Node, $from: ResolvedPos, next: (node: Node) => Node | null): number {
  let depth = 0
  for (let node: Node | null = block; node !== null; node = next(node)) {
    depth += 1
    if (node.isTextblock) return node.attrs.level === null ? depth : 0
    if (!isAround($from, node)) return 0
  }
  return 0
}

function isAround($from: ResolvedPos, node: Node): boolean {
  const kind = kindOf(node)
  for (let depth = $from.depth; depth > 0; depth -= 1) if (kindOf($from.node(depth)) === kind) return true
  return false
}

/** Items may move from one kind of list into another. */
function kindOf({ type: { name } }: Node): string {
  return name === 'bulletList' || name === 'orderedList' ? 'list' : name
}

/**
 * Closes a slice cut out of a story if it ends in a heading, list, table or box that is not around
 * the caret: the text after the caret must not become part of that.
 */
export function closedBehind(slice: Slice, $from: ResolvedPos): Slice {
  const { content, openStart, openEnd } = slice
  const { lastChild } = content
  if (lastChild === null || openEnd === 0 || content.childCount === 1) return slice
  if (depthInto(lastChild, $from, (node) => node.lastChild) > 0) return slice
  return new Slice(content.replaceChild(content.childCount - 1, closed(lastChild, openEnd)), openStart, 0)
}

/** A node whose end was cut off, filled with the content it needs. */
function closed(node: Node, depth: number): Node {
  const { lastChild } = node
  const content =
    depth > 1 && lastChild !== null
      ? node.content.replaceChild(node.childCount - 1, closed(lastChild, depth - 1))
      : node.content
  const missing = node.type.contentMatch.matchFragment(content)?.fillBefore(Fragment.empty, true)
  return node.copy(missing ? content.append(missing) : content)
}
