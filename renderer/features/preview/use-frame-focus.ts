import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether the keyboard is in a frame: the document has no event of its own for that, and no
 * `:focus` either, but the window loses the focus to it.
 */
export function useFrameFocus(frame: RefObject<HTMLIFrameElement | null>): boolean {
  const [hasFocus, setHasFocus] = useState(false)
  useEffect(() => {
    const look = () => setHasFocus(frame.current !== null && document.activeElement === frame.current)
    window.addEventListener('blur', look)
    window.addEventListener('focus', look)
    return () => {
      window.removeEventListener('blur', look)
      window.removeEventListener('focus', look)
    }
  }, [frame])
  return hasFocus
}
