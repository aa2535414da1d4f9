import type { EditorView } from '@tiptap/pm/view'
import type { SpelledPart } from '#shared/spelling/parts.ts'

/**
 * Sorts parts: the lines above the body first, then the visible parts, then the others by distance.
 */
export function visibleFirst(view: EditorView, parts: readonly SpelledPart[]): SpelledPart[] {
  // Of one there is nothing to look up in the window.
  if (parts.length < 2) return [...parts]
  const { left, top, bottom, width } = view.dom.getBoundingClientRect()
  const at = (y: number, otherwise: number) => view.posAtCoords({ left: left + width / 2, top: y })?.pos ?? otherwise
  const first = at(Math.max(top, 0) + 1, 0)
  const last = at(Math.min(bottom, window.innerHeight) - 1, first)
  const distance = ({ line: { field, at } }: SpelledPart) => (field !== null ? 0 : Math.max(0, first - at, at - last))
  return parts.toSorted((one, other) => distance(one) - distance(other))
}
