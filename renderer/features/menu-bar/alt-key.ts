/**
 * Reports that Alt was pressed and released alone, without another key, a mouse button or the wheel
 * in between. Returns a function that stops it.
 */
export function followAltKey(pressed: () => void): () => void {
  let isAlone = false
  const down = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, repeat } = event
    if (!repeat) isAlone = key === 'Alt' && !ctrlKey && !metaKey && !shiftKey
  }
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Alt' || !isAlone) return
    isAlone = false
    // Some browsers would open their own menu.
    event.preventDefault()
    pressed()
  }
  const other = () => {
    isAlone = false
  }
  const others = ['pointerdown', 'wheel', 'blur'] as const
  window.addEventListener('keydown', down, { capture: true })
  window.addEventListener('keyup', up, { capture: true })
  for (const event of others) window.addEventListener(event, other, { capture: true, passive: true })
  return () => {
    window.removeEventListener('keydown', down, { capture: true })
    window.removeEventListener('keyup', up, { capture: true })
    for (const event of others) window.removeEventListener(event, other, { capture: true })
  }
}
