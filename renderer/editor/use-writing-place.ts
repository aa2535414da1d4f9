import type { Editor } from '@tiptap/core'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import * as Y from 'yjs'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { keepPlace, useWritingPlaces, type WritingPlace } from '#renderer/state/writing-places.ts'
import { relativeSelection, selectionAt } from './shared-body.ts'

/** Whether the story that went last had the focus: the one that comes in its place gets it, so that whoever goes on typing types into a text. */
let focusIsFree = false

/**
 * Brings a person back to where they were in a draft: what was selected, how far it was scrolled and, where nothing else has the focus, the focus. Kept when the draft leaves the window, and when the window closes.
 *
 * @param isActive whether it is the draft that commands are about.
 */
export function useWritingPlace(
  { id }: DraftSession,
  editor: Editor | null,
  pane: RefObject<HTMLElement | null>,
  isActive: boolean,
): void {
  // Only as it comes: a draft that becomes the active one is where it is.
  const comesActive = useRef(isActive)
  comesActive.current = isActive
  useLayoutEffect(() => {
    const scroller = pane.current
    if (editor === null || scroller === null) return
    const place = useWritingPlaces.getState().places[id]
    if (place) comeBack(editor, scroller, place)
    if (comesActive.current && document.activeElement === document.body && (place?.focused || focusIsFree))
      editor.view.focus()
    focusIsFree = false

    // Read while the pane is whole: when React takes its parts away, what is left of it moves.
    let scroll = scroller.scrollTop
    const scrolled = () => {
      scroll = scroller.scrollTop
    }
    const keep = () => {
      if (!editor.isDestroyed) keepPlace(id, { ...selected(editor), scroll })
    }
    scroller.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', keep)
    // Before React takes the pane out of the document, and the focus with it.
    return () => {
      scroller.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', keep)
      focusIsFree = scroller.contains(document.activeElement)
      keep()
    }
  }, [id, editor, pane])
}

function selected({ view }: Editor): Omit<WritingPlace, 'scroll'> {
  const { anchor, head } = relativeSelection(view.state)
  return {
    anchor: Y.relativePositionToJSON(anchor),
    head: Y.relativePositionToJSON(head),
    focused: view.hasFocus(),
  }
}

function comeBack({ view }: Editor, pane: HTMLElement, { anchor, head, scroll }: WritingPlace): void {
  const selection = selectionAt(view.state, { anchor: relative(anchor), head: relative(head) })
  if (selection) view.dispatch(view.state.tr.setSelection(selection))
  if (scroll > 0) pane.scrollTop = scroll
}

/** A relative position out of the window's memory, which anything may have written; null where it is none. */
function relative(json: unknown): Y.RelativePosition | null {
  try {
    return Y.createRelativePositionFromJSON(json)
  } catch {
    return null
  }
}
