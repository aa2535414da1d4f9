import { type RefObject, useEffect } from 'react'

/** How wide the margin of the column must be to show full names, in pixels. */
const enough = 132

/**
 * Marks on a pane whether the margin beside its column has room for the full names of the others.
 * If it has not, their initials are shown.
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
