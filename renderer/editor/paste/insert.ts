import type { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { takingIn } from '#renderer/draft/session/intake.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'

/**
 * Replaces the selection by a slice, as ProseMirror does when pasting: tables and other plugins may
 * handle it their own way. One undo step.
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
