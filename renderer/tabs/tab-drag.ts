import type { DragEvent } from 'react'
import { moveTab, useTabs } from './tabs.ts'

/** The data type of a dragged tab, which contains its draft's id. */
export const tabType = 'application/x-lede-tab'

// The data of a drag can be read only when it ends. A window has one drag at a time.
let dragged: { id: string; before: readonly string[]; dropped: boolean } | null = null

/** The tab that is being dragged in this window; null if there is none. */
export function draggedTab(event: DragEvent): string | null {
  return event.dataTransfer.types.includes(tabType) ? (dragged?.id ?? null) : null
}

/** The tab that is dropped here, which completes its drag; null if it is not a tab. */
export function takeDraggedTab(event: DragEvent): string | null {
  const id = draggedTab(event)
  if (dragged) dragged.dropped = true
  return id
}

/**
 * The handlers of a tab that can be dragged, and for which others make room. The order follows the
 * pointer; a cancelled drag restores it.
 */
export function tabDrag(id: string) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      dragged = { id, before: useTabs.getState().open, dropped: false }
      event.dataTransfer.setData(tabType, id)
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      const other = draggedTab(event)
      if (other === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      if (other === id) return
      const { open } = useTabs.getState()
      const { left, width } = event.currentTarget.getBoundingClientRect()
      const isAfter = event.clientX > left + width / 2
      const isFromLeft = open.indexOf(other) < open.indexOf(id)
      // Only past its middle, so that tabs of different widths do not swing to and fro.
      if (isAfter === isFromLeft) moveTab(other, open.indexOf(id))
    },
    onDrop: (event: DragEvent) => {
      if (takeDraggedTab(event) !== null) event.preventDefault()
    },
    onDragEnd: () => {
      if (dragged && !dragged.dropped) useTabs.setState({ open: [...dragged.before] })
      dragged = null
    },
  }
}
