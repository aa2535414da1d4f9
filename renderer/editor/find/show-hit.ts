import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { flushSync } from 'react-dom'
import { goToField } from '#renderer/state/field-focus.ts'
import { type Hit, headFields, rangeOf } from '#shared/find/index.ts'

/**
 * Scrolls a hit into view without moving the focus. A hit in a field of the inspector shows only in
 * the bar.
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
 * Selects a hit and focuses it, so that typing replaces it. If the hit is in a block's other texts,
 * the block itself is selected.
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
  // The inspector focuses its field as soon as it exists.
  document.addEventListener('focusin', ({ target }) => requestAnimationFrame(() => select(target)), { once: true })
  flushSync(() => goToField(field))
}

function headLine(field: string): HTMLTextAreaElement | null {
  return headFields.some((name) => name === field)
    ? document.querySelector(`[data-draft] [data-line="${field}"]`)
    : null
}
