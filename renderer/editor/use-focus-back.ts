import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { useDialog } from '#renderer/state/dialogs.ts'

/**
 * Once a dialog is closed, what had the focus before has it again: react-aria sees to that. Where it is gone, as the text is that was drawn anew in another language, the text of the active draft has it.
 */
export function useFocusBack(editor: Editor | null, isActive: boolean): void {
  useEffect(() => {
    if (editor === null || !isActive) return
    const giveBack = () => {
      if (document.activeElement === document.body && !editor.isDestroyed) editor.view.focus()
    }
    return useDialog.subscribe(({ dialog }) => {
      // react-aria's turn is in the next frame.
      if (dialog === null) requestAnimationFrame(() => requestAnimationFrame(giveBack))
    })
  }, [editor, isActive])
}
