import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * The browser's own selection counts from the moment it is made. Browsers tell of a new one with a
 * task of its own, which on a busy machine the next key overtakes, and so does what is drawn into
 * the text meanwhile: the key would act where the caret was, and the drawing would put the old
 * selection back.
 */
export const BrowserSelection = Extension.create({
  name: 'browserSelection',
  priority: 2000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view, event) {
            if (!event.isComposing) catchUp(view)
            return false
          },
        },
      },
    }),
  ],
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

function catchUp(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
