import { focusBody, selectNode, useBodyViews } from '#renderer/draft/session/body-view.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { goToField } from '#renderer/state/field-focus.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import type { FieldName } from '#shared/article/fields.ts'

/**
 * Leaves the dialog for a field of a story: its line above the text if it has one, otherwise the
 * inspector.
 */
export function goToFieldOf(id: string, field: FieldName): void {
  show(id)
  const { state } = sessionOf(id)
  when(
    (settled) => state.subscribe(settled),
    () => state.getState().phase !== 'opening',
    () => {
      const line = document.querySelector<HTMLElement>(`[data-draft] [data-line="${field}"]`)
      if (line) line.focus()
      else goToField(field)
    },
  )
}

/**
 * Leaves the dialog for the text of a story. `wanted` selects the first image that needs something.
 */
export function goToBodyOf(id: string, wanted?: (image: Readonly<Record<string, unknown>>) => boolean): void {
  show(id)
  when(
    (settled) => useBodyViews.subscribe(settled),
    () => useBodyViews.getState().views[id] !== undefined,
    () => {
      const session = sessionOf(id)
      if (wanted === undefined || !selectNode(session, ({ type, attrs }) => type.name === 'figure' && wanted(attrs)))
        focusBody(session)
    },
  )
}

function show(id: string): void {
  closeDialog()
  openTab(id)
}

/**
 * Does something once it is possible, after the window has drawn what is needed for it: by then the
 * dialog has returned the focus.
 */
function when(follow: (changed: () => void) => () => void, can: () => boolean, act: () => void): void {
  let done = false
  const look = () => {
    if (done || !can()) return
    done = true
    stop()
    requestAnimationFrame(() => requestAnimationFrame(act))
  }
  const stop = follow(look)
  look()
}
