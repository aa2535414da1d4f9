import { type RefObject, useEffect } from 'react'

/** A selector of what can have the focus by the keyboard. */
export const focusable =
  ':is(button, input, textarea, select, a[href], [tabindex="0"]):not(:disabled, [aria-disabled="true"])'

/** After this many milliseconds every transition of the window has ended. */
const longestTransition = 500

/**
 * Keeps the focus within a dialog when the focused element disappears (a deleted row, a form that
 * was sent): the first control in the nearest remaining container gets it, else the dialog itself.
 * Browsers would give it to the page, where the keyboard reaches nothing. A dialog that opened
 * without the focus takes it.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = element.current
    if (within === null) return
    let around: Element[] | null = null
    const remember = ({ target }: Pick<Event, 'target'>) => {
      around = []
      if (!(target instanceof Element)) return
      for (let at = target.parentElement; at !== null && within.contains(at); at = at.parentElement) around.push(at)
    }
    const giveBack = () => {
      // While the dialog opens, the focus is still being moved.
      if (around === null || document.activeElement !== document.body) return
      const left = around.filter((place) => place.isConnected)
      const next = left.map((place) => place.querySelector<HTMLElement>(focusable)).find((found) => found !== null)
      ;(next ?? within).focus()
    }
    if (within.contains(document.activeElement)) remember({ target: document.activeElement })
    within.addEventListener('focusin', remember)
    const changes = new MutationObserver(giveBack)
    changes.observe(within, { childList: true, subtree: true })
    // For screen readers React Aria moves the focus only after every transition of the page, and
    // not at all if a closing dialog has moved it meanwhile.
    let timer = 0
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        if (around === null) takeFocus(within)
      }, longestTransition)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      within.removeEventListener('focusin', remember)
      changes.disconnect()
    }
  }, [element])
}

/** Gives the focus to the first field below a dialog's title, unless another one is in front. */
function takeFocus(dialog: HTMLElement): void {
  const inFront = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1)
  if (inFront !== dialog) return
  const first = dialog.querySelector<HTMLElement>(`:scope > :not(header) ${focusable}`)
  ;(first ?? dialog).focus()
}
