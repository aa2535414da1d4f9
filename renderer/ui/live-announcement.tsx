import { useEffect, useRef, useState } from 'react'

/**
 * Announces each new text to screen readers, except ''; shows nothing. `atFirst` also announces the
 * text that it begins with.
 */
export function LiveAnnouncement({ text, atFirst = false }: { text: string; atFirst?: boolean }) {
  const [said, setSaid] = useState('')
  const known = useRef(atFirst ? '' : text)
  useEffect(() => {
    if (known.current === text) return
    known.current = text
    // Screen readers do not announce what a live region holds when it is added.
    setSaid(text)
  }, [text])
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  )
}
