import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { useCallback, useSyncExternalStore } from 'react'

/**
 * A value read from the editor's state, following changes. React renders only when the value
 * changes, so it has to be a string, a number or a boolean.
 */
export function useEditorValue<T extends string | number | boolean>(
  editor: Editor,
  read: (state: EditorState) => T,
): T {
  const subscribe = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed)
      return () => void editor.off('transaction', changed)
    },
    [editor],
  )
  return useSyncExternalStore(subscribe, () => read(editor.state))
}
