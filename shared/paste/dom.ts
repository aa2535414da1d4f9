/**
 * The kinds of DOM nodes: their names are properties of a browser's global `Node`, which does not
 * exist everywhere.
 */
const elementNode = 1
const textNode = 3
const commentNode = 8

/**
 * The name of an element in lower case, without a namespace prefix (but Word's `o:p` stays whole).
 */
export function nameOf(element: Element): string {
  return element.localName.toLowerCase()
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === elementNode
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === textNode
}

export function isComment(node: Node | null | undefined): node is Comment {
  return node?.nodeType === commentNode
}

/**
 * The next node in document order inside `root`: the first child, else what follows. Walking a tree
 * with it needs no stack.
 */
export function nextNode(node: Node, root: Node): Node | null {
  return node.firstChild ?? nextOutside(node, root)
}

/** The node after another and all its descendants, inside `root`. */
export function nextOutside(node: Node, root: Node): Node | null {
  let at: Node | null = node
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling
    at = at.parentNode
  }
  return null
}

/**
 * The elements inside a root that satisfy a condition, in document order. A list, so that they can
 * be changed while it is read.
 */
export function elementsIn(root: Node, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  for (let node: Node | null = root.firstChild; node !== null; node = nextNode(node, root)) {
    if (isElement(node) && fits(node)) found.push(node)
  }
  return found
}

/** Replaces an element with its content. */
export function unwrap(element: Element): void {
  const { parentNode } = element
  if (parentNode === null) return
  while (element.firstChild !== null) parentNode.insertBefore(element.firstChild, element)
  parentNode.removeChild(element)
}

/** Renames an element; its content and attributes stay. */
export function rename(element: Element, name: string): Element {
  const { ownerDocument, parentNode } = element
  const renamed = ownerDocument.createElement(name)
  for (const { name: attribute, value } of [...element.attributes]) {
    if (/^[a-z][a-z\d-]*$/i.test(attribute)) renamed.setAttribute(attribute, value)
  }
  while (element.firstChild !== null) renamed.appendChild(element.firstChild)
  parentNode?.replaceChild(renamed, element)
  return renamed
}

/** Moves the content of one element to the end of another. */
export function moveInto(target: Element, from: Element): void {
  while (from.firstChild !== null) target.appendChild(from.firstChild)
}

/** Whether an element has one of the classes. */
export function hasClass(element: Element, ...names: string[]): boolean {
  const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/)
  return names.some((name) => classes.includes(name.toLowerCase()))
}

/** The text of an element without surrounding white space; no-break spaces count as white space. */
export function trimmedText(node: Node): string {
  return (node.textContent ?? '').trim()
}
