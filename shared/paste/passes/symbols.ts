import type { Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, isElement, isText, nextNode, nextOutside } from '../dom.ts'
import { isSymbolFont, symbolIn } from '../symbol-fonts.ts'

/**
 * Word and Outlook write an arrow as "à" and a smile as "J" in symbol fonts: they are replaced with
 * what they show.
 */
export const readSymbols: Pass = ({ body }) => {
  for (const element of elementsIn(body, (each) => fontOf(each) !== null)) {
    const font = fontOf(element) ?? ''
    if (isSymbolFont(font)) show(element, font)
  }
}

/** The font that an element sets itself, in lower case; null if it sets none. */
function fontOf(element: Element): string | null {
  const style = styleOf(element)
  const fonts =
    style.get('mso-symbol-font-family') ?? style.get('font-family') ?? style.get('font') ?? element.getAttribute('face')
  const [, first] = /^(?:.*\d(?:px|pt|em|%)\S* )?["']?([^"',]+)/.exec(fonts ?? '') ?? []
  return first?.trim().toLowerCase() ?? null
}

function show(element: Element, font: string): void {
  let node: Node | null = element.firstChild
  while (node !== null) {
    const isOther = isElement(node) && fontOf(node) !== null
    if (isText(node))
      node.data = [...node.data].map((sign) => symbolIn(font, sign.codePointAt(0) ?? 0) ?? sign).join('')
    node = isOther ? nextOutside(node, element) : nextNode(node, element)
  }
}
