import { useEffect } from 'react'

/**
 * How long keys wait for a dialog's code, in milliseconds: where the host that serves it is away,
 * one can still write.
 */
const loadPatience = 5_000
/** How long a dialog that is drawn may take until it has the focus, in milliseconds. */
const focusPatience = 500

let typed = ''

/**
 * Stands for a dialog whose code is on its way: what is typed meanwhile is meant for it, and goes
 * into its field, not into the text behind it.
 */
export function HeldKeys() {
  useEffect(() => {
    window.addEventListener('keydown', hold, { capture: true })
    const timer = setTimeout(passOn, loadPatience, 0)
    return () => {
      clearTimeout(timer)
      passOn(performance.now() + focusPatience)
    }
  }, [])
  return null
}

function hold(event: KeyboardEvent): void {
  // What an input method is making is its own.
  if (event.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) typed += event.key
}

/**
 * Lets go of the keys once a dialog has the focus, or a time has come (as `performance.now`
 * counts).
 */
function passOn(until: number): void {
  const isThere = document.activeElement?.closest('[role="dialog"], [role="alertdialog"]')
  if (!isThere && performance.now() < until) {
    requestAnimationFrame(() => passOn(until))
    return
  }
  window.removeEventListener('keydown', hold, { capture: true })
  const text = typed
  typed = ''
  if (text !== '') document.execCommand('insertText', false, text)
}
