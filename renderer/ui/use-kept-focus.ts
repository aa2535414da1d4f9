import { type RefObject, useEffect } from 'react'

/** A selector of what can have the focus by the keyboard. */
export const focusable =
  ':is(button, input, textarea, select, a[href], [tabindex="0"]):not(:disabled, [aria-disabled="true"])'

/** What moves in a window has come to rest after so many milliseconds. */
const longestTransition = 500

/**
 * Keeps the focus within a dialog when what had it goes (a row that was deleted, a form in a row
 * that was sent): what comes first in the nearest place that is left has it then, else the dialog
 * itself. Browsers give it to the page, where the keyboard reaches nothing. A dialog that has
 * opened without getting it takes it.
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
      // While it opens, the focus is on its way to where it belongs.
      if (around === null || document.activeElement !== document.body) return
      const left = around.filter((place) => place.isConnected)
      const next = left.map((place) => place.querySelector<HTMLElement>(focusable)).find((found) => found !== null)
      ;(next ?? within).focus()
    }
    if (within.contains(document.activeElement)) remember({ target: document.activeElement })
    within.addEventListener('focusin', remember)
    const changes = new MutationObserver(giveBack)
    changes.observe(within, { childList: true, subtree: true })
    // React Aria waits for every transition of the page before it moves the focus of somebody who
    // uses a screen reader, and lets it be where a dialog that closes has moved it meanwhile.
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
