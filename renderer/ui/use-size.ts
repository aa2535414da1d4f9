import { type RefObject, useLayoutEffect } from 'react'

/**
 * Calls back with an element at once, and whenever its size changes, before the change is painted.
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
