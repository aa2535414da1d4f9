import type { EditorView } from '@tiptap/pm/view'

/**
 * Gives the text the focus once the dialog over it is gone, with what is selected in it now, and
 * then does something. Before that the dialog keeps the focus to itself; and when a browser gives
 * it back, it puts the caret at the start.
 */
export function onceBack(view: EditorView, run: () => void): void {
  const selected = view.state.selection.getBookmark()
  // react-aria gives the focus back in the next frame.
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
