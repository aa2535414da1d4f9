import { useEffect } from 'react'

/**
 * How long keys wait for a dialog's code, in milliseconds: if the host that serves it is away, the
 * person can still write.
 */
const loadPatience = 5_000
/** How long a rendered dialog may take to get the focus, in milliseconds. */
const focusPatience = 500

let typed = ''
/** Whether what the keys are for is rendered, so that they wait for its focus alone. */
let isRendered = false
/** Whether what the keys are for has the focus. */
let isThere: () => boolean = dialogHasFocus
/** The frame in which that is looked at next. */
let frame = 0

/**
 * A placeholder for a dialog whose code is loading: keys typed meanwhile go into the dialog's
 * field, not into the text behind it.
 */
export function HeldKeys() {
  useEffect(() => {
    const letGo = holdLetters()
    return () => letGo('coming')
  }, [])
  return null
}

/**
 * Holds keys until the function is called that it returns; then what was typed goes to what is
 * coming, once that has the focus (`hasFocus`: a dialog has), or at once to what has it.
 */
export function holdLetters(hasFocus = dialogHasFocus): (to: 'coming' | 'focus') => void {
  isRendered = false
  isThere = hasFocus
  cancelAnimationFrame(frame)
  window.addEventListener('keydown', hold, { capture: true })
  const timer = setTimeout(passOn, loadPatience, 0)
  return (to) => {
    clearTimeout(timer)
    isRendered = to === 'coming'
    passOn(isRendered ? performance.now() + focusPatience : 0)
  }
}

function hold(event: KeyboardEvent): void {
  // Keys of an input method are left to it.
  if (event.isComposing) return
  // Pressed before the next frame, in which it would be noticed.
  if (isRendered && isThere()) {
    release()
    return
  }
  event.preventDefault()
  event.stopPropagation()
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) typed += event.key
}

/** Releases the keys once what they are for has the focus, or at a time (of `performance.now`). */
function passOn(until: number): void {
  if (!isThere() && performance.now() < until) frame = requestAnimationFrame(() => passOn(until))
  else release()
}

function dialogHasFocus(): boolean {
  return document.activeElement?.closest('[role="dialog"], [role="alertdialog"]') != null
}

/** Lets keys through again. What was typed meanwhile goes to whatever has the focus. */
function release(): void {
  cancelAnimationFrame(frame)
  window.removeEventListener('keydown', hold, { capture: true })
  const text = typed
  typed = ''
  if (text !== '') document.execCommand('insertText', false, text)
}
