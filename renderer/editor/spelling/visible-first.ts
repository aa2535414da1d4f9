import type { EditorView } from '@tiptap/pm/view'
import type { SearchedLine } from '#shared/find/lines.ts'

/**
 * The texts of lines, each once: those above the body, those in sight, then the others, the nearest
 * first.
 */
export function visibleFirst(view: EditorView, lines: readonly SearchedLine[]): string[] {
  const { left, top, bottom, width } = view.dom.getBoundingClientRect()
  const at = (y: number, otherwise: number) => view.posAtCoords({ left: left + width / 2, top: y })?.pos ?? otherwise
  const first = at(Math.max(top, 0) + 1, 0)
  const last = at(Math.min(bottom, window.innerHeight) - 1, first)
  const distance = ({ field, at }: SearchedLine) => (field !== null ? 0 : Math.max(0, first - at, at - last))
  return [...new Set(lines.toSorted((one, other) => distance(one) - distance(other)).map(({ text }) => text))]
}
