import type { Editor } from '@tiptap/core'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

const gap = 8

interface FloatingProps {
  editor: Editor
  /** The position of the block it floats over; if missing, it floats over the selected text. */
  over?: number
  onEscape(): void
  children: ReactNode
}

/**
 * Something that floats over the selected text or a block, or under it if there is no room above,
 * and moves with it.
 */
export function Floating({ editor, over, onEscape, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(onEscape)
  latest.current = onEscape
  useLayoutEffect(() => {
    const place = () => {
      if (box.current && !editor.isDestroyed) placeOver(box.current, editor, over)
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current()
    }
    place()
    const element = box.current
    element?.addEventListener('keydown', leave)
    // A message that appears in the box must not push it over the text.
    const growth = new ResizeObserver(place)
    if (element) growth.observe(element)
    editor.on('transaction', place)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      growth.disconnect()
      element?.removeEventListener('keydown', leave)
      editor.off('transaction', place)
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [editor, over])
  return (
    <div
      ref={box}
      data-layer
      className="fixed z-30 max-w-[calc(100vw-1rem)] rounded-lg border border-line bg-raised p-1 shadow-float"
    >
      {children}
    </div>
  )
}

function placeOver(box: HTMLElement, { view }: Editor, over: number | undefined): void {
  const { start, end } = edgesOf(view, over)
  const pane = view.dom.closest('[data-pane]')?.getBoundingClientRect() ?? document.body.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const sameLine = start.top === end.top
  const middle = sameLine ? (start.left + end.right) / 2 : (pane.left + pane.right) / 2
  const left = Math.max(pane.left + gap, Math.min(middle - width / 2, pane.right - width - gap))
  const above = start.top - height - gap
  // The toolbar stays free.
  const top = above > pane.top + 48 ? above : Math.min(end.bottom + gap, pane.bottom - height - gap)
  box.style.left = `${Math.round(left)}px`
  box.style.top = `${Math.round(top)}px`
}

/** The place of the first and the last line under the floating box. */
function edgesOf(view: Editor['view'], over: number | undefined) {
  const block = over === undefined ? null : view.nodeDOM(over)
  if (block instanceof Element) {
    const rect = block.getBoundingClientRect()
    return { start: rect, end: rect }
  }
  const { from, to } = view.state.selection
  return { start: view.coordsAtPos(from), end: view.coordsAtPos(to, -1) }
}
