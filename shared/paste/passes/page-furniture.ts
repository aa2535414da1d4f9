import type { Pass } from '../clip.ts'
import { elementsIn, hasClass, nameOf, trimmedText } from '../dom.ts'
import { cutOut } from '../elements.ts'
import { boxKindOf } from './boxes.ts'

const roles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'dialog'])

/**
 * Removes a page's navigation, and if the clip contains an article, the page's header and footer:
 * unless nothing would remain.
 */
export const removePageFurniture: Pass = ({ body, program }) => {
  if (program !== 'web') return
  // A wiki's links for editing a section.
  for (const link of elementsIn(body, (element) => hasClass(element, 'mw-editsection', 'Inline-Template'))) cutOut(link)
  const holdsStory = body.querySelector('article, main, [role="main"]') !== null
  const furniture = elementsIn(body, (element) => {
    const name = nameOf(element)
    if (boxKindOf(element) !== null) return false
    if (name === 'nav' || roles.has(element.getAttribute('role') ?? '')) return true
    return holdsStory && /^(?:header|footer)$/.test(name) && element.closest('article, main, section') === null
  })
  const words = (text: string) => text.replace(/\s+/g, '').length
  const inFurniture = furniture
    .filter((element) => !furniture.some((other) => other !== element && other.contains(element)))
    .reduce((sum, element) => sum + words(trimmedText(element)), 0)
  if (inFurniture >= words(trimmedText(body))) return
  for (const element of furniture) cutOut(element)
}
