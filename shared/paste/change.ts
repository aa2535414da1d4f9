import { markerAttributes } from './clip.ts'
import { elementsIn } from './dom.ts'

/** A tracked change in a text. */
export interface Change {
  readonly kind: 'ins' | 'del'
  readonly author: string | null
  readonly at: string | null
}

/** The tracked change around an element's content; null if there is none. */
export function changeOf(element: Element): Change | null {
  return readChange(element, element.getAttribute(markerAttributes.change))
}

/** The tracked change of a paragraph's end; null if there is none. */
export function endOf(element: Element): Change | null {
  return readChange(element, element.getAttribute(markerAttributes.end))
}

function readChange(element: Element, kind: string | null): Change | null {
  if (kind !== 'ins' && kind !== 'del') return null
  return { kind, author: element.getAttribute(markerAttributes.author), at: element.getAttribute(markerAttributes.at) }
}

/** Every tracked change in a prepared tree. */
export function changesIn(body: Element): Change[] {
  return elementsIn(body, () => true).flatMap((element) => changeOf(element) ?? endOf(element) ?? [])
}
