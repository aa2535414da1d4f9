import type { Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, nameOf, rename, unwrap } from '../dom.ts'

/**
 * In mail, quoted text is what has a line at its side, while what is marked as a quotation may only
 * be indented.
 */
export const readMailQuotes: Pass = ({ body }) => {
  for (const element of elementsIn(body, () => true)) {
    const name = nameOf(element)
    if (name === 'div' && isQuoted(element)) rename(element, 'blockquote')
    else if (name === 'blockquote' && isIndented(element)) unwrap(element)
  }
}

function isQuoted(element: Element): boolean {
  const style = styleOf(element)
  return /\bsolid\b/.test(style.get('border-left') ?? '') && /^(?:none|)$/.test(style.get('border') ?? '')
}

function isIndented(element: Element): boolean {
  const style = styleOf(element)
  return /^(?:none|0(?:px)?)\b/.test(style.get('border') ?? '') && /(?:^|\s)40px/.test(style.get('margin') ?? '')
}
