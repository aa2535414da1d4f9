import type { ReactNode } from 'react'
import { tinyWidth } from './state/layout.ts'
import { useMediaQuery } from './ui/use-media-query.ts'

interface PaneProps {
  side: 'left' | 'right'
  name: keyof typeof widths
  label: string
  /** Folds the pane away. */
  onLeave(): void
  children: ReactNode
}

const places = {
  left: { edge: 'border-r', place: 'left-0' },
  right: { edge: 'border-l', place: 'right-0' },
} as const

// A page needs more room than a form.
const widths = { library: 'w-85', inspector: 'w-95', review: 'w-100', preview: 'w-[clamp(24rem,40vw,48rem)]' } as const

/** A pane beside the editor; where there is no room it lies over the editor, and Escape folds it away. */
export function Pane({ side, name, label, onLeave, children }: PaneProps) {
  const over = useMediaQuery(`(max-width: ${tinyWidth}px)`)
  const { edge, place } = places[side]
  return (
    <aside
      data-pane={name}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (over && event.key === 'Escape' && !event.defaultPrevented) onLeave()
      }}
      className={`flex min-h-0 flex-col border-line bg-pane outline-none ${edge} ${widths[name]} ${over ? `absolute inset-y-0 z-20 max-w-full shadow-float ${place}` : 'shrink-0'}`}
    >
      {children}
    </aside>
  )
}
