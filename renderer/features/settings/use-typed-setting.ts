import { useEffect, useRef, useState } from 'react'

/** Input is stored after a pause of this length, in milliseconds. */
const restMs = 400

/**
 * A setting while it is being typed: the text of its field and a function to change it. `keep` is
 * called after a pause, and when the field or the window closes. A change made elsewhere, such as
 * in another window, replaces the text unless it is being typed.
 */
export function useTypedSetting(value: string, keep: (typed: string) => void): [string, (typed: string) => void] {
  const [text, setText] = useState(value)
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null)
  const latest = useRef(keep)
  latest.current = keep

  useEffect(() => {
    if (pending.current === null) setText(value)
  }, [value])
  useEffect(() => {
    const keepNow = () => {
      const waiting = pending.current
      if (waiting === null) return
      clearTimeout(waiting.timer)
      pending.current = null
      latest.current(waiting.text)
    }
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [])

  const type = (typed: string) => {
    if (typed === text) return
    setText(typed)
    if (pending.current) clearTimeout(pending.current.timer)
    const timer = setTimeout(() => {
      pending.current = null
      latest.current(typed)
    }, restMs)
    pending.current = { text: typed, timer }
  }
  return [text, type]
}
