import { letGo, typeHeld } from '#renderer/app/type-ahead.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'

/** Focuses the headline of a draft once it is open, and inserts what was typed in the meantime. */
export function focusHeadline(id: string): void {
  const { state } = sessionOf(id)
  const focus = () =>
    // The field exists after the window has drawn the open draft.
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('main [data-draft] [data-line="headline"]')?.focus()
      void typeHeld('headline')
    })
  if (state.getState().phase === 'open') return void focus()
  const stop = state.subscribe(({ phase }) => {
    if (phase === 'opening') return
    stop()
    if (phase === 'open') focus()
    else letGo()
  })
}
