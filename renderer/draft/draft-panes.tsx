import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandScope } from '#renderer/commands/registry.ts'
import { tinyWidth, useLayout } from '#renderer/state/layout.ts'
import { draggedTab, takeDraggedTab } from '#renderer/tabs/tab-drag.ts'
import { openBeside, openTab, type TabSide, useTabs } from '#renderer/tabs/tabs.ts'
import { Guarded } from '#renderer/ui/guarded.tsx'
import { useMediaQuery } from '#renderer/ui/use-media-query.ts'
import { Draft } from './draft.tsx'
import { PaneDivider } from './pane-divider.tsx'

/**
 * The active draft, and the one beside it in split view. Commands and side panes belong to the
 * active one: the one used last.
 */
export function DraftPanes() {
  const { active, other, isRight } = useTabs()
  const isTiny = useMediaQuery(`(max-width: ${tinyWidth}px)`)
  const split = useLayout((state) => state.split)
  const { side, ...drop } = useTabDrop()
  if (active === null) return null
  const ids = other === null || isTiny ? [active] : isRight ? [other, active] : [active, other]
  const [left = active, right] = ids
  return (
    <main {...drop} className="relative flex min-w-0 flex-1 bg-page">
      <DraftPane key={left} id={left} isActive={left === active} share={right === undefined ? null : split} />
      {right !== undefined && <PaneDivider key="divider" />}
      {right !== undefined && <DraftPane key={right} id={right} isActive={right === active} share={null} />}
      {side && (
        <div
          aria-hidden
          className={`pointer-events-none absolute inset-y-2 z-10 w-[calc(50%-1rem)] rounded-xl border-2 border-dashed border-accent bg-accent-soft/70 ${side === 'left' ? 'left-2' : 'right-2'}`}
        />
      )}
    </main>
  )
}

/** `share`: of the width, in per cent; null takes the rest. */
function DraftPane({ id, isActive, share }: { id: string; isActive: boolean; share: number | null }) {
  const { t } = useTranslation()
  const activate = () => {
    if (!isActive) openTab(id)
  }
  return (
    <section
      data-pane="editor"
      tabIndex={-1}
      aria-label={isActive ? t('panes.editor') : t('panes.other')}
      onPointerDownCapture={activate}
      onFocusCapture={activate}
      style={share === null ? undefined : { flex: `0 0 ${share}%` }}
      className="flex min-w-0 flex-1 flex-col bg-page outline-none"
    >
      <CommandScope value={isActive}>
        <Guarded>
          <Draft id={id} />
        </Guarded>
      </CommandScope>
    </section>
  )
}

/**
 * Makes the panes a target for dropped tabs: the draft is shown on the side where the tab was
 * dropped.
 */
function useTabDrop() {
  const [side, setSide] = useState<TabSide | null>(null)
  const sideOf = ({ currentTarget, clientX }: DragEvent): TabSide => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return clientX > left + width / 2 ? 'right' : 'left'
  }
  return {
    side,
    onDragOver: (event: DragEvent) => {
      if (draggedTab(event) === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setSide(sideOf(event))
    },
    onDragLeave: (event: DragEvent) => {
      const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
      if (!isInside) setSide(null)
    },
    onDrop: (event: DragEvent) => {
      const id = takeDraggedTab(event)
      if (id === null) return
      event.preventDefault()
      setSide(null)
      openBeside(id, sideOf(event))
    },
  }
}
