import { type RefObject, useLayoutEffect } from 'react'

/**
 * Calls back with an element whenever its box is another, before that is painted; the first time at
 * once.
 */
export function useSize(element: RefObject<HTMLElement | null>, onSize: (element: HTMLElement) => void): void {
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new ResizeObserver(() => onSize(current))
    observer.observe(current)
    onSize(current)
    return () => observer.disconnect()
  }, [element, onSize])
}
