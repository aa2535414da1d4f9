import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLayout } from '#renderer/state/layout.ts'

/** The bounds of the left draft's share, in per cent, and how far a key moves it. */
const least = 25
const most = 75
const stride = 5

const steps: Readonly<Record<string, (share: number) => number>> = {
  ArrowLeft: (share) => share - stride,
  ArrowRight: (share) => share + stride,
  Home: () => least,
  End: () => most,
  Enter: () => 50,
}

/**
 * The divider between two drafts: dragged, or moved by the arrow keys; Enter or a double click
 * divides equally.
 */
export function PaneDivider() {
  const { t } = useTranslation()
  const share = useLayout((state) => state.split)
  const isHeld = useRef(false)
  const set = (wanted: number) => useLayout.setState({ split: Math.max(least, Math.min(most, wanted)) })

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    set(step(share))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const area = event.currentTarget.parentElement?.getBoundingClientRect()
    if (isHeld.current && area) set(((event.clientX - area.left) / area.width) * 100)
  }
  return (
    <hr
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('panes.divider')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.round(share)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => set(50)}
      onPointerDown={(event) => {
        isHeld.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        isHeld.current = false
      }}
      className="relative m-0 h-auto w-px shrink-0 cursor-col-resize touch-none border-0 bg-line-strong outline-offset-2 after:absolute after:inset-y-0 after:-inset-x-1.5 hover:bg-accent"
    />
  )
}
