import { type ReactElement, useEffect, useState } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { flushSync } from 'react-dom'

/**
 * A short text that appears when its one child is hovered or focused. Escape closes it and keeps
 * its usual effect, so a hint that stays open under a resting pointer does not take Escape from a
 * dialog.
 */
export function Hint({ text, shortcut = '', children }: { text: string; shortcut?: string; children: ReactElement }) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const onKeyDown = (event: KeyboardEvent) => {
      // Closed before the key is passed on: an open tooltip of React Aria would keep it.
      if (event.key === 'Escape') flushSync(() => setOpen(false))
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [isOpen])
  return (
    <TooltipTrigger delay={600} closeDelay={80} isOpen={isOpen} onOpenChange={setOpen}>
      {children}
      <Tooltip offset={6} className="z-50 rounded-md bg-ink px-2 py-1 text-xs text-page shadow-float">
        {text}
        {shortcut !== '' && <kbd className="ml-2 font-sans opacity-75">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
