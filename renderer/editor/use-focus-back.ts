import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { useDialog } from '#renderer/state/dialogs.ts'

/**
 * When a dialog closes, react-aria returns the focus to where it was. If that element is gone, such
 * as a text redrawn in another language, this hook focuses the text of the active draft.
 */
export function useFocusBack(editor: Editor | null): void {
  useEffect(() => {
    if (editor === null) return
    const giveBack = () => {
      if (document.activeElement !== document.body || editor.isDestroyed) return
      // The dialog may have changed which draft is active.
      if (editor.view.dom.closest('[data-draft]') !== null) editor.view.focus()
    }
    return useDialog.subscribe(({ dialog }) => {
      // react-aria acts in the next frame.
      if (dialog === null) requestAnimationFrame(() => requestAnimationFrame(giveBack))
    })
  }, [editor])
}
