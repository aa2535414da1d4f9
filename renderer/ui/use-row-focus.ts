import { type RefObject, useEffect } from 'react'
import { focusable } from './use-kept-focus.ts'

/** What had the focus: in which row of a list, and which of the row's controls it was. */
interface Place {
  readonly control: HTMLElement
  readonly row: number
  readonly at: number
}

/**
 * Keeps the keyboard's place in a pane with a list of rows (`RowList`) when what had the focus
 * goes, as a suggestion does that was accepted: the same control of the row that stands there now
 * has it, at the end that of the last row, and where no row is left the pane itself. Browsers give
 * it to the page, where the keyboard begins anew.
 */
export function useRowFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = element.current
    if (pane === null) return
    let had: Place | null = null
    const remember = ({ target }: Pick<Event, 'target'>) => {
      had = target instanceof HTMLElement ? placeOf(target) : null
    }
    const keep = () => {
      if (had === null) return
      // Rows above it may have come or gone.
      if (had.control.isConnected) had = placeOf(had.control)
      else if (document.activeElement === document.body) (controlAt(pane, had) ?? pane).focus()
    }
    pane.addEventListener('focusin', remember)
    const changes = new MutationObserver(keep)
    changes.observe(pane, { childList: true, subtree: true })
    return () => {
      pane.removeEventListener('focusin', remember)
      changes.disconnect()
    }
  }, [element])
}

const controlsIn = (row: Element) => [...row.querySelectorAll<HTMLElement>(focusable)]

function placeOf(control: HTMLElement): Place {
  const row = control.closest<HTMLElement>('[data-index]')
  return {
    control,
    row: Number(row?.dataset.index ?? -1),
    at: row === null ? -1 : controlsIn(row).indexOf(control),
  }
}

/** The control that stands now where one stood that is gone; null: its row is not in the page. */
function controlAt(pane: HTMLElement, { row, at }: Place): HTMLElement | null {
  const count = Number(pane.querySelector('[data-index]')?.getAttribute('aria-setsize') ?? 0)
  const now = pane.querySelector(`[data-index="${Math.min(row, count - 1)}"]`)
  if (now === null) return null
  const controls = controlsIn(now)
  return controls[Math.min(at, controls.length - 1)] ?? null
}
