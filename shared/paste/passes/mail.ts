import type { Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, nameOf, rename, unwrap } from '../dom.ts'

/**
 * In mail, what is quoted has a line at its side, and what is only indented is called a quotation:
 * both the other way round.
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
