import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in a list whose rows disappear once their buttons have done their work: it moves
 * to the next row with a button, or otherwise to the last. If none is left, the list itself gets
 * the focus, and `onNone` is called.
 *
 * `shown` must change whenever rows may have gone. The returned ref belongs on the element around
 * the list.
 */
export function useNextFocus(shown: unknown, onNone: () => void): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  /** The row that had the focus at the last render, or has got it since. */
  const focused = useRef<{ row: Element; place: number } | null>(null)
  const latest = useRef(onNone)
  useLayoutEffect(() => {
    latest.current = onNone
  })
  useLayoutEffect(() => {
    const within = list.current
    const remember = () => {
      const all = rowsOf(within)
      const place = all.findIndex((row) => row.contains(document.activeElement))
      const row = all[place]
      if (row) focused.current = { row, place }
    }
    const forget = ({ relatedTarget }: FocusEvent) => {
      // When a row disappears, the focus goes nowhere; when a person moves it, it goes somewhere.
      if (relatedTarget instanceof Node && !within?.contains(relatedTarget)) focused.current = null
    }
    within?.addEventListener('focusin', remember)
    within?.addEventListener('focusout', forget)
    return () => {
      within?.removeEventListener('focusin', remember)
      within?.removeEventListener('focusout', forget)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows go with what is shown.
  useLayoutEffect(() => {
    const last = focused.current
    if (last === null || last.row.isConnected) return
    focused.current = null
    const left = rowsOf(list.current)
    const next = (left[last.place] ?? left.at(-1))?.querySelector('button')
    if (next) return next.focus()
    list.current?.focus()
    latest.current()
  }, [shown])
  return list
}

/** The rows with a button, in order. */
function rowsOf(list: Element | null): Element[] {
  return [...(list?.querySelectorAll('li:not(:has(li))') ?? [])].filter((row) => row.querySelector('button') !== null)
}
