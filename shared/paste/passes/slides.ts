import type { Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, isElement, isText, nameOf, rename } from '../dom.ts'

/** PowerPoint’s lists: each line is a box that begins with its bullet or its number. */
export const readSlides: Pass = ({ body }) => {
  for (const marker of elementsIn(body, (element) => specialFormat(element) !== '')) {
    const line = marker.parentElement
    if (line === null || line === body || !/^(?:div|p)$/.test(nameOf(line))) continue
    const name = specialFormat(marker) === 'numbullet' ? 'ol' : 'ul'
    marker.remove()
    const before = previousOf(line)
    const isItsList = before !== null && nameOf(before) === name && before.hasAttribute(mark)
    const list = isItsList ? before : line.ownerDocument.createElement(name)
    if (!isItsList) {
      list.setAttribute(mark, '')
      line.before(list)
    }
    list.append(rename(line, 'li'))
  }
}

/** On a list that this pass began; the writer drops it. */
const mark = 'data-paste-slide'

function specialFormat(element: Element): string {
  return /^(?:num)?bullet/.exec(styleOf(element).get('mso-special-format') ?? '')?.[0] ?? ''
}

/** The element right before another, with at most white space between. */
function previousOf(element: Element): Element | null {
  let at: Node | null = element.previousSibling
  while (isText(at) && at.data.trim() === '') at = at.previousSibling
  return isElement(at) ? at : null
}
