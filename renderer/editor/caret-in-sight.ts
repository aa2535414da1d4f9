import type { EditorView } from '@tiptap/pm/view'

/** How far from the edge of its pane a caret is in sight, in pixels: ProseMirror's own margin. */
const margin = 5

const panes = new WeakMap<Element, Element>()

/**
 * Whether the caret can be seen where it stands, so that nothing has to be scrolled: asked at every
 * key, it looks at the pane alone, not at everything around the text. False also where it is not
 * known: in a block that may be scrolled itself, such as a table, and for what is selected.
 */
export function isCaretInSight(view: EditorView): boolean {
  const { $head, head, empty } = view.state.selection
  const pane = empty && $head.depth === 1 ? paneOf(view.dom) : null
  if (pane === null) return false
  const caret = view.coordsAtPos(head)
  const { top, right, bottom, left } = pane.getBoundingClientRect()
  return (
    caret.top - margin >= Math.max(top, 0) &&
    caret.bottom + margin <= Math.min(bottom, window.innerHeight) &&
    caret.left - margin >= Math.max(left, 0) &&
    caret.right + margin <= Math.min(right, window.innerWidth)
  )
}

/** What scrolls the text: the nearest around it that can. */
function paneOf(text: Element): Element | null {
  const known = panes.get(text)
  if (known?.contains(text)) return known
  let around = text.parentElement
  while (around !== null && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement
  if (around !== null) panes.set(text, around)
  return around
}
