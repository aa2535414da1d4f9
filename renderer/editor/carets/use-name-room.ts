import { type RefObject, useEffect } from 'react'

/** How wide the margin of the column has to be for whole names, in pixels. */
const enough = 132

/**
 * Says on a pane whether the margin before its column has room for the names of the others; else
 * their initials stand there.
 */
export function useNameRoom(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = pane.current
    const column = element?.querySelector('article')
    if (!element || !column) return
    const measure = () => {
      const [outer, inner, style] = [
        element.getBoundingClientRect(),
        column.getBoundingClientRect(),
        getComputedStyle(column),
      ]
      const before = style.direction === 'rtl' ? outer.right - inner.right : inner.left - outer.left
      element.toggleAttribute('data-names', before + Number.parseFloat(style.paddingInlineStart) >= enough)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(column)
    return () => observer.disconnect()
  }, [pane])
}
