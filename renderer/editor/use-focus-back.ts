import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { useDialog } from '#renderer/state/dialogs.ts'

/**
 * Once a dialog is closed, what had the focus before has it again: react-aria sees to that. Where
 * it is gone, as the text is that was drawn anew in another language, the text of the active draft
 * has it.
 */
export function useFocusBack(editor: Editor | null): void {
  useEffect(() => {
    if (editor === null) return
    const giveBack = () => {
      if (document.activeElement !== document.body || editor.isDestroyed) return
      // Which draft is the active one may be another than when the dialog was closed, by what the
      // dialog did.
      if (editor.view.dom.closest('[data-draft]') !== null) editor.view.focus()
    }
    return useDialog.subscribe(({ dialog }) => {
      // react-aria's turn is in the next frame.
      if (dialog === null) requestAnimationFrame(() => requestAnimationFrame(giveBack))
    })
  }, [editor])
}
