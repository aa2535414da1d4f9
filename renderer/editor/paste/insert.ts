import type { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { takingIn } from '#renderer/draft/session/intake.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'

/**
 * Puts a slice in place of the selection, as ProseMirror does with what is pasted: tables and
 * others may have a way of their own. One step of undo.
 */
export function insert(view: EditorView, session: DraftSession, slice: Slice): void {
  inOneStep(session.undo, () => takingIn(session, () => paste(view, slice)))
}

function paste(view: EditorView, slice: Slice): void {
  let wanted = slice
  view.someProp('transformPasted', (transform) => {
    wanted = transform(wanted, view, false)
  })
  if (view.someProp('handlePaste', (handle) => handle(view, new ClipboardEvent('paste'), wanted))) return
  const { tr } = view.state
  view.dispatch(tr.replaceSelection(wanted).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
}
