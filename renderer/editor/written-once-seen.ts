import { type EditorState, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { isHeld } from '#renderer/draft/session/undo-steps.ts'

/**
 * The binding of an editor to its draft (`ySyncPlugin`), which writes a typed letter down once it
 * can be seen (`Unwritten`), and anything else at once. A key that does not type has what was typed
 * before it written down first.
 */
export function writtenOnceSeen({ spec }: Plugin, { undo, unwritten }: DraftSession): Plugin {
  return new Plugin({
    ...spec,
    props: {
      ...spec.props,
      handleDOMEvents: {
        keydown: (_view, { key, ctrlKey, metaKey, altKey }) => {
          if (key.length > 1 || ctrlKey || metaKey || altKey) unwritten.settle()
          return false
        },
        blur: () => {
          unwritten.settle()
          return false
        },
      },
    },
    view: (view) => {
      const bound = spec.view?.(view)
      const write = () => bound?.update?.(view, view.state)
      // The binding takes an empty text for one that has not come yet until it has seen another.
      write()
      return {
        update: (_view, before) => {
          if (view.state.doc === before.doc) return
          // The first letter brings the command that undoes it to life.
          if (isTyped(view, before) && !isHeld(undo) && undo.canUndo()) return unwritten.owe(write)
          unwritten.settle()
          write()
        },
        destroy: () => {
          unwritten.settle()
          bound?.destroy?.()
        },
      }
    },
  })
}

/** Whether the view shows a character more or less than before, typed in it and seen at once. */
function isTyped(view: EditorView, before: EditorState): boolean {
  const { doc, selection } = view.state
  const { isChangeOrigin, addToHistory } = ySyncPluginKey.getState(view.state)
  return (
    Math.abs(doc.content.size - before.doc.content.size) === 1 &&
    doc.childCount === before.doc.childCount &&
    selection.empty &&
    !isChangeOrigin &&
    addToHistory !== false &&
    !view.composing &&
    document.visibilityState === 'visible' &&
    view.hasFocus()
  )
}
