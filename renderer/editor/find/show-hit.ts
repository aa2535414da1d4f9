import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { flushSync } from 'react-dom'
import { goToField } from '#renderer/state/field-focus.ts'
import { type Hit, headFields, rangeOf } from '#shared/find/index.ts'

/**
 * Brings a hit into sight; the focus stays where it is. A field of the inspector shows in the bar
 * alone.
 */
export function showHit(view: EditorView, { line: { field } }: Hit): void {
  if (field !== null) headLine(field)?.scrollIntoView({ block: 'nearest' })
  else {
    const mark = view.dom.querySelector('.find-current')
    const pane = view.dom.closest('[data-draft]')
    if (!mark || !pane) return
    const [inner, outer] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()]
    if (inner.top < outer.top + 8 || inner.bottom > outer.bottom - 24) mark.scrollIntoView({ block: 'center' })
  }
}

/**
 * Selects a hit and gives its place the focus, so that typing writes over it; the block that says
 * it besides its words is selected itself.
 */
export function selectHit(view: EditorView, hit: Hit): void {
  const { field, beside, text } = hit.line
  if (field === null) {
    const { from, to } = rangeOf(hit)
    const { tr } = view.state
    const selection = beside ? NodeSelection.create(tr.doc, beside.block) : TextSelection.create(tr.doc, from, to)
    view.dispatch(tr.setSelection(selection).scrollIntoView())
    view.focus()
    return
  }
  const select = (target: EventTarget | null) => {
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return
    const at = target.value.indexOf(text)
    if (at !== -1) target.setSelectionRange(at + hit.from, at + hit.to)
  }
  const line = headLine(field)
  if (line) {
    line.focus()
    select(line)
    return
  }
  // The inspector gives its field the focus once it is there.
  document.addEventListener('focusin', ({ target }) => requestAnimationFrame(() => select(target)), { once: true })
  flushSync(() => goToField(field))
}

function headLine(field: string): HTMLTextAreaElement | null {
  return headFields.some((name) => name === field)
    ? document.querySelector(`[data-draft] [data-line="${field}"]`)
    : null
}
