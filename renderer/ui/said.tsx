import { useEffect, useRef, useState } from 'react'

/**
 * Says to those who hear the window what something has become; shows nothing. `atFirst`: also what
 * it is to begin with. '' is not said.
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
