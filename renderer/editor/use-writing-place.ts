import type { Editor } from '@tiptap/core'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import * as Y from 'yjs'
import { holdKeys, isAwaited, typeHeld } from '#renderer/app/type-ahead.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { keepPlace, useWritingPlaces, type WritingPlace } from '#renderer/draft/session/writing-places.ts'
import { uncoverText } from '#renderer/first-paint/window-snapshot.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { relativeSelection, selectionAt } from './relative-selection.ts'

/**
 * Brings a person back to where they were in a draft: the selection, the scroll position, and the
 * line above the body they were writing in. Kept when the draft leaves the window and when the
 * window closes.
 *
 * If nothing else has the focus, the text gets it, together with keys typed while it was loading:
 * whoever opens a draft can write at once.
 *
 *
 * @param isActive whether commands apply to this draft.
 */
export function useWritingPlace(
  { id, unwritten }: DraftSession,
  editor: Editor | null,
  pane: RefObject<HTMLElement | null>,
  isActive: boolean,
): void {
  // Only on arrival: a draft that becomes active keeps its place.
  const comesActive = useRef(isActive)
  comesActive.current = isActive
  useLayoutEffect(() => {
    const scroller = pane.current
    if (editor === null || scroller === null) return
    const place = useWritingPlaces.getState().places[id]
    if (place) comeBack(editor, scroller, place)
    if (comesActive.current && document.activeElement === document.body && !isAwaited('headline')) {
      focusText(editor, scroller, place?.line ?? null)
      void typeHeld('body')
    }
    if (comesActive.current) uncoverText()

    // Read while the pane is complete: when React removes its parts, the rest moves.
    let scroll = scroller.scrollTop
    const scrolled = () => {
      scroll = scroller.scrollTop
    }
    const keep = () => {
      unwritten.settle()
      if (!editor.isDestroyed) keepPlace(id, { ...selected(editor), scroll, line: lineIn(scroller) })
    }
    scroller.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', keep)
    // Before React removes the pane from the document, and the focus with it.
    return () => {
      scroller.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', keep)
      if (scroller.contains(document.activeElement) && anotherComes(id)) holdKeys('body')
      keep()
    }
  }, [id, unwritten, editor, pane])
}

/** Whether a draft other than this one is about to be shown. */
function anotherComes(id: string): boolean {
  const { active } = useTabs.getState()
  return active !== null && active !== id
}

function selected({ view }: Editor): Pick<WritingPlace, 'anchor' | 'head'> {
  const { anchor, head } = relativeSelection(view.state)
  return {
    anchor: Y.relativePositionToJSON(anchor),
    head: Y.relativePositionToJSON(head),
  }
}

function comeBack({ view }: Editor, pane: HTMLElement, { anchor, head, scroll }: WritingPlace): void {
  const selection = selectionAt(view.state, { anchor: relative(anchor), head: relative(head) })
  if (selection) view.dispatch(view.state.tr.setSelection(selection))
  if (scroll > 0) pane.scrollTop = scroll
}

/** Focuses the end of a line above the body, or the body if there is no such line. */
function focusText({ view }: Editor, pane: HTMLElement, name: string | null): void {
  const lines = [...pane.querySelectorAll<HTMLTextAreaElement>('[data-line]')]
  const line = lines.find(({ dataset }) => dataset.line === name)
  line?.focus({ preventScroll: true })
  line?.setSelectionRange(line.value.length, line.value.length)
  if (line === undefined) view.focus()
}

/** The line above the body that has the focus. */
function lineIn(pane: HTMLElement): string | null {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && pane.contains(activeElement)
    ? (activeElement.dataset.line ?? null)
    : null
}

/**
 * A relative position from the window's storage, which may contain anything; null if it is not one.
 */
function relative(json: unknown): Y.RelativePosition | null {
  try {
    return Y.createRelativePositionFromJSON(json)
  } catch {
    return null
  }
}
