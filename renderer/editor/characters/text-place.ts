import type { EditorView } from '@tiptap/pm/view'
import { useEffect, useRef } from 'react'

/** A field that takes text at its caret. */
type TextField = HTMLInputElement | HTMLTextAreaElement

/** Where text goes in: a field, or null for the body. */
export type TextPlace = TextField | null

/**
 * Where text was last written in the draft, body or field; a focused element elsewhere (a search, a
 * dialog) does not count.
 */
export function useTextPlace(): { readonly current: TextPlace } {
  const place = useRef<TextPlace>(null)
  useEffect(() => {
    const focused = ({ target }: Pick<FocusEvent, 'target'>) => {
      if (!(target instanceof HTMLElement) || target.closest('[data-draft]') === null) return
      if (target.isContentEditable) place.current = null
      else if (isTextField(target)) place.current = target
    }
    // It may have been there before this.
    focused({ target: document.activeElement })
    document.addEventListener('focusin', focused)
    return () => document.removeEventListener('focusin', focused)
  }, [])
  return place
}

function isTextField(element: HTMLElement): element is TextField {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly
  return element instanceof HTMLInputElement && element.selectionStart !== null && !element.readOnly
}

/** Where the caret is on the screen; of a field, the field. */
export function rectOf(place: TextPlace, view: EditorView): { left: number; top: number; bottom: number } {
  if (place?.isConnected) return place.getBoundingClientRect()
  return view.coordsAtPos(view.state.selection.head)
}

/**
 * Inserts text at the caret, replacing a selection, as one step; typography rules do not apply,
 * since it is not typed.
 */
export function insertAt(place: TextPlace, view: EditorView, text: string): void {
  if (!place?.isConnected) {
    view.dispatch(view.state.tr.insertText(text).scrollIntoView())
    return
  }
  place.setRangeText(text, place.selectionStart ?? 0, place.selectionEnd ?? 0, 'end')
  place.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }))
}
