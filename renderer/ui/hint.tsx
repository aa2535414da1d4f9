import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'

/** A short text that appears on hovering or focusing its one child. */
export function Hint({ text, shortcut = '', children }: { text: string; shortcut?: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={600} closeDelay={80}>
      {children}
      <Tooltip offset={6} className="z-50 rounded-md bg-ink px-2 py-1 text-xs text-page shadow-float">
        {text}
        {shortcut !== '' && <kbd className="ml-2 font-sans opacity-75">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
