import { marked } from './clip.ts'
import { elementsIn } from './dom.ts'

/** A change that was tracked in a text. */
export interface Change {
  readonly kind: 'ins' | 'del'
  readonly author: string | null
  readonly at: string | null
}

/** The change that an element's content is; null where it is none. */
export function changeOf(element: Element): Change | null {
  return readChange(element, element.getAttribute(marked.change))
}

/** The change that a paragraph's end is; null where it is none. */
export function endOf(element: Element): Change | null {
  return readChange(element, element.getAttribute(marked.end))
}

function readChange(element: Element, kind: string | null): Change | null {
  if (kind !== 'ins' && kind !== 'del') return null
  return { kind, author: element.getAttribute(marked.author), at: element.getAttribute(marked.at) }
}

/** Every change that was tracked in a prepared tree. */
export function changesIn(body: Element): Change[] {
  return elementsIn(body, () => true).flatMap((element) => changeOf(element) ?? endOf(element) ?? [])
}
