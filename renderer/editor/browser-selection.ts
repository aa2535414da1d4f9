import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Applies the browser's own selection immediately. Browsers report a new one in a later task, which
 * on a busy machine comes after the next key and after drawing into the text: the key would act at
 * the old caret, and drawing would restore the old selection.
 */
export const BrowserSelection = Extension.create({
  name: 'browserSelection',
  priority: 2000,
  addProseMirrorPlugins: () => {
    let isPressed = false
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            pointerdown: () => {
              isPressed = true
              return false
            },
            focus: (view) => {
              if (!isPressed) showSelection(view)
              return false
            },
            blur: () => {
              isPressed = false
              return false
            },
            pointerup: () => {
              isPressed = false
              return false
            },
            keydown(view, event) {
              if (!event.isComposing) catchUp(view)
              return false
            },
          },
        },
      }),
    ]
  },
  dispatchTransaction({ transaction, next }) {
    const { view } = this.editor
    // What says itself what is selected, as the news of the browser's selection does, knows better.
    const draws = !transaction.docChanged && !transaction.selectionSet
    if (draws && !view.composing && view.state.doc === transaction.doc) {
      catchUp(view)
      const { selection } = view.state
      if (!selection.eq(transaction.selection)) transaction.setSelection(selection)
    }
    next(transaction)
  },
})

/**
 * Selects in the browser what is selected in the text. A browser that returns the focus to a text,
 * from a dialog or a menu, puts the caret at its start; ProseMirror corrects that later, when it
 * may have been taken for the person's own action.
 */
function showSelection(view: EditorView): void {
  if (view.hasFocus()) view.focus()
}

function catchUp(view: EditorView): void {
  // Everything in the window that listens to selections would hear of none.
  if (isKnown(view)) return
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}

/** Whether the browser's caret is where the editor has it, as before nearly every key. */
function isKnown(view: EditorView): boolean {
  const { empty, head, $head } = view.state.selection
  const caret = view.dom.ownerDocument.getSelection()
  if (!empty || !$head.parent.inlineContent || caret === null || !caret.isCollapsed) return false
  // Where two marks meet there are two such places: what was just typed has the caret at its end.
  const { node, offset } = view.domAtPos(head, -1)
  return caret.focusNode === node && caret.focusOffset === offset
}
