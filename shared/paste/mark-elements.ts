import { textHref } from '#shared/schema/href.ts'
import { elementsIn, nameOf } from './dom.ts'
import type { Marks } from './marks.ts'

/** A text inside the elements of its marks. */
export function withMarkElements(page: Document, text: string, marks: Marks): Node {
  const href = textHref(marks.href)
  const names = [
    marks.script,
    marks.strike && 's',
    marks.underline && 'u',
    marks.italic && 'em',
    marks.bold && 'strong',
    marks.language !== '' && 'span',
    href !== null && 'a',
  ]
  let node: Node = page.createTextNode(text)
  for (const name of names) {
    if (name === null || name === false) continue
    const element = page.createElement(name)
    if (name === 'span') element.setAttribute('lang', marks.language)
    if (name === 'a' && href !== null) element.setAttribute('href', href)
    element.appendChild(node)
    node = element
  }
  return node
}

/** Headings are bold anyway: bold text says nothing if all of a heading is bold. */
export function unbold(block: Element): void {
  const all = (block.textContent ?? '').length
  const bold = elementsIn(block, (element) => nameOf(element) === 'strong')
  if (bold.reduce((sum, element) => sum + (element.textContent ?? '').length, 0) < all) return
  for (const element of bold) {
    while (element.firstChild !== null) element.parentNode?.insertBefore(element.firstChild, element)
    element.remove()
  }
}
