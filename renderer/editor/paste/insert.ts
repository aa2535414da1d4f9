import type { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'

/** Puts a slice in place of the selection, as ProseMirror does with what is pasted: tables and others may have a way of their own. */
export function insert(view: EditorView, slice: Slice): void {
  let wanted = slice
  view.someProp('transformPasted', (transform) => {
    wanted = transform(wanted, view, false)
  })
  if (view.someProp('handlePaste', (handle) => handle(view, new ClipboardEvent('paste'), wanted))) return
  const { tr } = view.state
  view.dispatch(tr.replaceSelection(wanted).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
}
