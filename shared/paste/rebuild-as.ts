import { moveInto } from './dom.ts'

/** An element of a name and a class, which replaces the one that held its content. */
export function rebuildAs(content: Element, name: string, className: string): Element {
  const box = content.ownerDocument.createElement(name)
  box.className = className
  moveInto(box, content)
  return box
}
