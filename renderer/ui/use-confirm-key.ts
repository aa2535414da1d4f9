import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * Runs `confirm` for Ctrl+Enter (⌘Enter) from anywhere in a dialog, whatever the field would do
 * with the key, and with what the field has taken by then. Where nothing has the focus for a
 * moment, as when a button has gone, the key is meant for the dialog in front.
 */
export function useConfirmKey(element: RefObject<HTMLElement | null>, confirm: () => void): void {
  const latest = useRef(confirm)
  useLayoutEffect(() => {
    latest.current = confirm
  })
  useEffect(() => {
    const within = element.current
    const onKey = (event: KeyboardEvent) => {
      if (!isConfirmKey(event) || !isMeantFor(within, event.target)) return
      event.preventDefault()
      event.stopPropagation()
      if (event.repeat) return
      leaveField()
      latest.current()
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [element])
}

function isMeantFor(dialog: HTMLElement | null, target: EventTarget | null): boolean {
  if (dialog === null || !(target instanceof Node)) return false
  const inFront = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1)
  return dialog.contains(target) || (target === document.body && inFront === dialog)
}

function isConfirmKey({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey && !isComposing
}

/**
 * A number, or what is chosen from a list, counts once its field is left. Where the dialog stays,
 * the field has the focus again.
 */
function leaveField(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) return
  flushSync(() => field.blur())
  field.focus()
}
