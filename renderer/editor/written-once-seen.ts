import { type EditorState, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { isHeld } from '#renderer/draft/session/undo-steps.ts'

/**
 * The binding of an editor to its draft (`ySyncPlugin`), which writes down what a key did once it
 * can be seen (`Unwritten`), and anything else at once. A key that does not type, or that comes
 * after one that did something else than type, has what is owed written down first: letters alone
 * are written down together.
 */
export function writtenOnceSeen({ spec }: Plugin, { undo, unwritten }: DraftSession): Plugin {
  let owesLetters = true
  return new Plugin({
    ...spec,
    props: {
      ...spec.props,
      handleDOMEvents: {
        keydown: (_view, { key, ctrlKey, metaKey, altKey }) => {
          if (!owesLetters || key.length > 1 || ctrlKey || metaKey || altKey) unwritten.settle()
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
          // The first edit brings the command that undoes it to life.
          if (!isSeenAtOnce(view) || isHeld(undo) || !undo.canUndo()) {
            unwritten.settle()
            return write()
          }
          owesLetters = (owesLetters || !unwritten.isOwed) && isLetter(view.state, before)
          unwritten.owe(write)
        },
        destroy: () => {
          unwritten.settle()
          bound?.destroy?.()
        },
      }
    },
  })
}

/** Whether what the view has come to show is an edit made in it, and seen at once. */
function isSeenAtOnce(view: EditorView): boolean {
  const { isChangeOrigin, addToHistory } = ySyncPluginKey.getState(view.state)
  return (
    view.state.selection.empty &&
    !isChangeOrigin &&
    addToHistory !== false &&
    !view.composing &&
    document.visibilityState === 'visible' &&
    view.hasFocus()
  )
}

/** Whether a text has a character more or less than before, and the same blocks. */
function isLetter({ doc }: EditorState, before: EditorState): boolean {
  return Math.abs(doc.content.size - before.doc.content.size) === 1 && doc.childCount === before.doc.childCount
}
