import { useEffect, useRef } from 'react'
import { isMac } from '#renderer/api/host.ts'
import { shortcutOfPress } from '#shared/shortcuts.ts'

/**
 * The result of recording: a shortcut, none (Backspace), cancelled (Escape, Tab), or keys that only
 * type.
 */
export type Recorded = { shortcut: string | null } | 'cancelled' | 'writes'

const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'])

/**
 * While `active`, captures every key press in the window before anything else, until one is
 * complete.
 */
export function useRecording(active: boolean, onRecorded: (recorded: Recorded) => void): void {
  const latest = useRef(onRecorded)
  latest.current = onRecorded
  useEffect(() => {
    if (!active) return
    const hear = (event: KeyboardEvent) => {
      if (modifiers.has(event.key)) return
      const isBare = !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.key === 'Tab' && isBare) return latest.current('cancelled')
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current(recordedOf(event, isBare))
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [active])
}

function recordedOf(event: KeyboardEvent, isBare: boolean): Recorded {
  if (isBare && event.key === 'Escape') return 'cancelled'
  if (isBare && (event.key === 'Backspace' || event.key === 'Delete')) return { shortcut: null }
  const shortcut = shortcutOfPress(event, isMac)
  return shortcut === null ? 'writes' : { shortcut }
}
