import type { Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, isElement, isText, trimmedText } from '../dom.ts'
import { gapIn, isBlock } from '../elements.ts'

/**
 * A flexible box or a grid separates its children even without spaces: inline children are
 * separated as words, others as blocks.
 */
export const partFlexBoxes: Pass = ({ body }) => {
  for (const box of elementsIn(body, isFlexible)) {
    const parts = [...box.childNodes].filter((part) => (isElement(part) || isText(part)) && trimmedText(part) !== '')
    if (parts.length < 2) continue
    if (isStacked(box)) for (const part of parts) stack(part)
    else for (const part of parts.slice(1)) box.insertBefore(gapIn(box.ownerDocument), part)
  }
}

const displayOf = (element: Element) => styleOf(element).get('display') ?? ''
const isFlexible = (element: Element) => /^(?:inline-)?(?:flex|grid)\b/.test(displayOf(element))

function isStacked(box: Element): boolean {
  const style = styleOf(box)
  return /^grid\b/.test(displayOf(box)) || /^column\b/.test(style.get('flex-direction') ?? style.get('flex-flow') ?? '')
}

function stack(part: Node): void {
  if (isElement(part) && isBlock(part)) return
  const line = part.ownerDocument?.createElement('div')
  if (!line) return
  part.parentNode?.replaceChild(line, part)
  line.append(part)
}
