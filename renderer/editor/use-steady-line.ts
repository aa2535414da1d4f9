import { type RefObject, useEffect } from 'react'

/** The smallest distance of a line from the edge of its pane, in pixels. */
const margin = 8

/**
 * Keeps the line being written at the same place in the window while bars above and below the text
 * appear and disappear: the bars take their room from the text around the line. A line that a bar
 * would cover moves to beside the bar.
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
 * Whether a line was visible before its pane moved: a line that was scrolled out of view is not
 * brought back.
 */
function isWithin({ top, bottom }: DOMRect, pane: DOMRect, moved: number): boolean {
  return bottom - moved > pane.top && top - moved < pane.bottom
}

/** The line of the caret, or a whole line above the body; null if the focus is elsewhere. */
function lineIn(pane: HTMLElement): DOMRect | null {
  const { activeElement } = document
  if (activeElement === null || !pane.contains(activeElement)) return null
  const selection = activeElement instanceof HTMLTextAreaElement ? null : getSelection()
  if (!selection?.focusNode) return activeElement.getBoundingClientRect()
  const { focusNode, focusOffset } = selection
  const caret = document.createRange()
  caret.setStart(focusNode, focusOffset)
  // An empty paragraph has no rectangle for a range: the paragraph is the line.
  const block = focusNode instanceof Element ? focusNode : focusNode.parentElement
  return [...caret.getClientRects()].at(-1) ?? block?.getBoundingClientRect() ?? null
}
