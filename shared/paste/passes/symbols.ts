import { codePoint } from 'dingbat-to-unicode'
import type { Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, isElement, isText, nextNode, nextOutside } from '../dom.ts'

const symbolFonts = new Map(
  ['Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings', 'Symbol'].map((name) => [name.toLowerCase(), name]),
)

/** Word and Outlook write an arrow as "à" and a smile as "J", in typefaces in which these look so: they become what they show. */
export const readSymbols: Pass = ({ body }) => {
  for (const element of elementsIn(body, (each) => fontOf(each) !== null)) {
    const font = symbolFonts.get(fontOf(element) ?? '')
    if (font !== undefined) show(element, font)
  }
}

/** The typeface that an element sets itself, in lower case; null where it sets none. */
function fontOf(element: Element): string | null {
  const style = styleOf(element)
  const fonts = style.get('mso-symbol-font-family') ?? style.get('font-family') ?? style.get('font')
  const [, first] = /^(?:.*\d(?:px|pt|em|%)\S* )?["']?([^"',]+)/.exec(fonts ?? '') ?? []
  return first?.trim().toLowerCase() ?? null
}

function show(element: Element, font: string): void {
  for (let node = element.firstChild as Node | null; node !== null; ) {
    const isOther = isElement(node) && fontOf(node) !== null
    if (isText(node)) node.data = [...node.data].map((character) => shown(character, font)).join('')
    node = isOther ? nextOutside(node, element) : nextNode(node, element)
  }
}

function shown(character: string, font: string): string {
  const code = character.codePointAt(0) ?? 0
  // The place of a sign in a typeface of signs is often told as a private character of Unicode.
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const sign = place > 0x20 ? codePoint(font, place) : undefined
  return sign ? (plainArrow(sign.codePoint) ?? sign.string) : character
}

/** Unicode has every weight of arrow that Wingdings has, five times eight, which few typefaces show: they are all arrows. */
function plainArrow(code: number): string | null {
  return code >= 0x1f860 && code <= 0x1f887 ? (['←', '↑', '→', '↓', '↖', '↗', '↘', '↙'][code % 8] ?? null) : null
}
