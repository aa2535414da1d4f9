import { type RefObject, useEffect } from 'react'

/** How near the edge of its pane a line may stand, in pixels. */
const margin = 8

/**
 * Keeps the line that is being written where it is in the window while bars above and below the
 * text come and go: what appears takes its room from the text around that line. Where a line cannot
 * stay because the bar itself lies there, it comes to stand beside the bar.
 */
export function useSteadyLine(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = pane.current
    if (scroller === null) return
    let before = scroller.getBoundingClientRect()
    const observer = new ResizeObserver(() => {
      const now = scroller.getBoundingClientRect()
      const line = lineIn(scroller)
      const moved = now.top - before.top
      const was = before
      before = now
      if (line === null || !isWithin(line, was, moved)) return
      scroller.scrollTop += moved
      const place = lineIn(scroller) ?? line
      const under = now.top + margin - place.top
      const over = place.bottom + margin - now.bottom
      if (over > 0) scroller.scrollTop += over
      if (under > 0) scroller.scrollTop -= under
    })
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [pane])
}

/**
 * Whether a line could be seen before its pane moved: whoever has scrolled it away is not brought
 * back.
 */
function isWithin({ top, bottom }: DOMRect, pane: DOMRect, moved: number): boolean {
  return bottom - moved > pane.top && top - moved < pane.bottom
}

/**
 * The line of the caret, or the whole of a line above the body; null where the focus is elsewhere.
 */
function lineIn(pane: HTMLElement): DOMRect | null {
  const { activeElement } = document
  if (activeElement === null || !pane.contains(activeElement)) return null
  const selection = activeElement instanceof HTMLTextAreaElement ? null : getSelection()
  if (!selection?.focusNode) return activeElement.getBoundingClientRect()
  const { focusNode, focusOffset } = selection
  const caret = document.createRange()
  caret.setStart(focusNode, focusOffset)
  // An empty paragraph has no place for a range: it is the line itself.
  const block = focusNode instanceof Element ? focusNode : focusNode.parentElement
  return [...caret.getClientRects()].at(-1) ?? block?.getBoundingClientRect() ?? null
}
