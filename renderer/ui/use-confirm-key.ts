import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * Runs `confirm` on Ctrl+Enter (⌘Enter) anywhere in a dialog, whatever the focused field would do
 * with the key, and after that field has taken its value. If nothing has the focus for a moment,
 * for example because a button disappeared, the key goes to the dialog in front.
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
 * Leaves the focused field, so that it commits its number or choice. If the dialog stays open, the
 * field gets the focus back.
 */
function leaveField(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) return
  flushSync(() => field.blur())
  field.focus()
}
