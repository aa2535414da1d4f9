import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useState } from 'react'

/** Whether the focus is in the text or in a box that floats over it. */
export function useFocusWithin(editor: Editor, box: RefObject<HTMLElement | null>): boolean {
  const [focused, setFocused] = useState(editor.isFocused)
  useEffect(() => {
    const moved = (event: FocusEvent) => {
      const target = event.type === 'focusout' ? event.relatedTarget : event.target
      const inside = target instanceof Node && (editor.view.dom.contains(target) || box.current?.contains(target))
      setFocused(inside === true)
    }
    document.addEventListener('focusin', moved)
    document.addEventListener('focusout', moved)
    return () => {
      document.removeEventListener('focusin', moved)
      document.removeEventListener('focusout', moved)
    }
  }, [editor, box])
  return focused
}
