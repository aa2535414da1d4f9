import { isOffice, markerAttributes, type Pass } from '../clip.ts'
import { elementsIn, hasClass, isElement, isText, nameOf } from '../dom.ts'

/**
 * Marks what was inserted and deleted while changes were tracked: Word's `ins` and `del` with
 * author and time, Word for the web's classes.
 */
export const readWordRevisions: Pass = (clip) => {
  for (const element of elementsIn(clip.body, () => true)) {
    const kind = kindOf(element, isOffice(clip))
    if (kind === null) continue
    element.setAttribute(markerAttributes.change, kind)
    const author = authorOf(element)
    if (author !== '') element.setAttribute(markerAttributes.author, author)
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(element.getAttribute('datetime') ?? '')
    if (at) element.setAttribute(markerAttributes.at, at[0])
    markEnd(element, kind)
  }
}

function kindOf(element: Element, isOfficeText: boolean): 'ins' | 'del' | null {
  if (hasClass(element, 'TrackChangeTextInsertion')) return 'ins'
  if (hasClass(element, 'TrackChangeTextDeletion')) return 'del'
  const name = nameOf(element)
  if (name !== 'ins' && name !== 'del') return null
  const cite = element.getAttribute('cite') ?? ''
  const tracked = element.hasAttribute('datetime') && (isOfficeText || cite.startsWith('mailto:'))
  return tracked || hasClass(element.parentElement ?? element, 'msoIns', 'msoDel') ? name : null
}

function authorOf(element: Element): string {
  const cite = (element.getAttribute('cite') ?? '').replace(/^mailto:/, '')
  try {
    return decodeURIComponent(cite).trim()
  } catch {
    return cite.trim()
  }
}

/** If the end of a paragraph is part of a change, Word's sign for it is inside the change. */
function markEnd(element: Element, kind: string): void {
  if (elementsIn(element, (each) => nameOf(each) === 'o:p').length === 0) return
  const paragraph = element.closest('p, h1, h2, h3, h4, h5, h6')
  if (!paragraph || hasTextAfter(element, paragraph)) return
  paragraph.setAttribute(markerAttributes.end, kind)
  for (const name of [markerAttributes.author, markerAttributes.at]) {
    const value = element.getAttribute(name)
    if (value !== null) paragraph.setAttribute(name, value)
  }
}

function hasTextAfter(element: Element, paragraph: Element): boolean {
  for (let at: Node | null = element; at !== null && at !== paragraph; at = at.parentNode) {
    for (let next = at.nextSibling; next !== null; next = next.nextSibling) {
      if ((isText(next) || isElement(next)) && (next.textContent ?? '').trim() !== '') return true
    }
  }
  return false
}
