import type { Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, hasClass, nameOf, trimmedText } from '../dom.ts'
import { cutOut, isSilent } from '../elements.ts'

/**
 * Removes what readers do not see: scripts, styles, controls, hidden elements, and anchors without
 * meaning ("#" after a heading).
 */
export const removeInvisible: Pass = ({ body }) => {
  for (const element of elementsIn(body, isInvisible)) cutOut(element)
  removeOutOfSight(body)
}

/** Removes what is out of sight, unless that is all: programs copy from such boxes of their own. */
function removeOutOfSight(body: Element): void {
  const outermost: Element[] = []
  for (const element of elementsIn(body, isOutOfSight))
    if (outermost.at(-1)?.contains(element) !== true) outermost.push(element)
  const words = outermost.reduce((sum, element) => sum + trimmedText(element).length, 0)
  if (words < trimmedText(body).length) for (const element of outermost) cutOut(element)
}

function isInvisible(element: Element): boolean {
  if (isSilent(element)) return true
  const style = styleOf(element)
  if (style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all')
    return true
  if (element.hasAttribute('hidden')) return true
  if (isPlaceholder(element)) return true
  if (hasClass(element, 'sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text')) return true
  return element.getAttribute('aria-hidden') === 'true' && isSign(element)
}

/** Set outside the page, or cut to nothing, as text for screen readers is. */
function isOutOfSight(element: Element): boolean {
  const style = styleOf(element)
  if (!/^(?:absolute|fixed)$/.test(style.get('position') ?? '')) return false
  const isAway = ['left', 'top', 'right'].some((side) => /^-\d{4,}(?:\.\d+)?px$/.test(style.get(side) ?? ''))
  const isCut = /^rect\((?:0(?:px)?|1px)(?:[, ]+(?:0(?:px)?|1px)){3}\)$/.test(style.get('clip') ?? '')
  return isAway || isCut || /^inset\((?:50|100)%\)$/.test(style.get('clip-path') ?? '')
}

/** The placeholder of a content control of Word's. */
function isPlaceholder(element: Element): boolean {
  const isSaid = ({ name, value }: Attr) => name.toLowerCase() === 'showingplchdr' && /^(?:t|true|1)$/i.test(value)
  return nameOf(element) === 'w:sdt' && [...element.attributes].some(isSaid)
}

function isSign(element: Element): boolean {
  // A line break is always visible.
  if (nameOf(element) === 'br' || element.querySelector('br, img') !== null) return false
  const text = trimmedText(element)
  return text.length <= 2 && !/[\p{L}\p{N}]/u.test(text)
}
