import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { tinyWidth } from '#renderer/state/layout.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { useMediaQuery } from '#renderer/ui/use-media-query.ts'

interface PaneProps {
  side: 'left' | 'right'
  name: keyof typeof widths
  label: string
  /** Closes the pane. */
  onLeave(): void
  children: ReactNode
}

const places = {
  left: { edge: 'border-r', place: 'left-0' },
  right: { edge: 'border-l', place: 'right-0' },
} as const

// A page needs more room than a form.
const widths = {
  library: 'w-85',
  inspector: 'w-95',
  review: 'w-100',
  checks: 'w-95',
  preview: 'w-[clamp(24rem,40vw,48rem)]',
} as const

/**
 * A pane beside the editor; if there is no room it covers the editor as a sheet, with its name and
 * a close button. Escape closes it, too.
 */
export function Pane({ side, name, label, onLeave, children }: PaneProps) {
  const over = useMediaQuery(`(max-width: ${tinyWidth}px)`)
  const { t } = useTranslation()
  const { edge, place } = places[side]
  return (
    <aside
      data-pane={name}
      data-layer={over ? '' : undefined}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (over && event.key === 'Escape' && !event.defaultPrevented) onLeave()
      }}
      className={`flex min-h-0 flex-col border-line bg-pane outline-none ${edge} ${widths[name]} ${over ? `absolute inset-y-0 z-20 max-w-full shadow-float ${place}` : 'shrink-0'}`}
    >
      {over && (
        <div className="flex shrink-0 items-center justify-between border-b border-line py-1 pr-2 pl-4">
          <span className="truncate text-sm font-semibold">{label}</span>
          <IconButton label={t('close')} onPress={onLeave}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      )}
      {children}
    </aside>
  )
}
