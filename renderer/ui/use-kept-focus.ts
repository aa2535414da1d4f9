import { type RefObject, useEffect } from 'react'

const focusable = ':is(button, input, textarea, select, a[href], [tabindex="0"]):not(:disabled, [aria-disabled="true"])'

/**
 * Keeps the focus within an element when what had it goes (a row that was deleted, a form in a row
 * that was sent): what comes first in the nearest place that is left has it then, else the element
 * itself. Browsers give it to the page, where the keyboard reaches nothing.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = element.current
    if (within === null) return
    let around: Element[] = []
    const remember = ({ target }: Event) => {
      around = []
      if (!(target instanceof Element)) return
      for (let at = target.parentElement; at !== null && within.contains(at); at = at.parentElement) around.push(at)
    }
    const giveBack = () => {
      if (document.activeElement !== document.body) return
      const left = around.filter((place) => place.isConnected)
      const next = left.map((place) => place.querySelector<HTMLElement>(focusable)).find((found) => found !== null)
      ;(next ?? within).focus()
    }
    within.addEventListener('focusin', remember)
    const changes = new MutationObserver(giveBack)
    changes.observe(within, { childList: true, subtree: true })
    return () => {
      within.removeEventListener('focusin', remember)
      changes.disconnect()
    }
  }, [element])
}
