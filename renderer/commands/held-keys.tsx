import { useEffect } from 'react'

/**
 * How long keys wait for a dialog's code, in milliseconds: if the host that serves it is away, the
 * person can still write.
 */
const loadPatience = 5_000
/** How long a rendered dialog may take to get the focus, in milliseconds. */
const focusPatience = 500

let typed = ''

/**
 * A placeholder for a dialog whose code is loading: keys typed meanwhile go into the dialog's
 * field, not into the text behind it.
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
  // Keys of an input method are left to it.
  if (event.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) typed += event.key
}

/** Releases the keys once a dialog has the focus, or at a time (of `performance.now`). */
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
