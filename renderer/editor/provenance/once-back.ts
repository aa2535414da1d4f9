import type { EditorView } from '@tiptap/pm/view'

/**
 * Returns the focus to the text once the dialog over it has closed, keeps the selection, and then
 * runs something. Before that the dialog holds the focus; and a browser that returns it puts the
 * caret at the start.
 */
export function onceBack(view: EditorView, run: () => void): void {
  const selected = view.state.selection.getBookmark()
  // react-aria returns the focus in the next frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (view.isDestroyed) return
      view.focus()
      const { tr } = view.state
      view.dispatch(tr.setSelection(selected.resolve(tr.doc)))
      run()
    }),
  )
}
