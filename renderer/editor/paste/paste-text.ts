import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import i18next from 'i18next'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { dismissNotice, sayNews } from '#renderer/state/notices.ts'
import { inOneStep } from '#renderer/state/undo-steps.ts'
import { plainParagraphs, readPlainText } from '#shared/paste/index.ts'
import { insert } from './insert.ts'
import { sliceOfText } from './plain-text.ts'

/**
 * Pastes plain text as what it says. Where hard-wrapped lines were joined, that is a step of its own: undo, or the notice's button, gives the lines back as they were.
 */
export function pasteText(view: EditorView, session: DraftSession, text: string, language: string): void {
  const { schema } = view.state
  const { blocks, joined } = readPlainText(text, language)
  if (!joined) {
    insert(view, session, sliceOfText(blocks, schema))
    return
  }
  const { undo } = session
  const { from, to } = view.state.selection
  const after = view.state.doc.content.size - to
  insert(view, session, sliceOfText(plainParagraphs(text), schema))
  const { tr } = view.state
  const pasted = TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(tr.doc.content.size - after))
  inOneStep(undo, () =>
    view.dispatch(tr.setSelection(pasted).replaceSelection(sliceOfText(blocks, schema)).scrollIntoView()),
  )
  const step = undo.undoStack.at(-1)
  const notice = sayNews(i18next.t('editor:paste.joined'), {
    label: i18next.t('editor:paste.withoutJoining'),
    run: () => {
      if (undo.undoStack.at(-1) === step) undo.undo()
    },
  })
  const changed = () => {
    dismissNotice(notice)
    undo.off('stack-item-added', changed)
    undo.off('stack-item-popped', changed)
  }
  // From the next edit on, undo would take that back instead.
  undo.on('stack-item-added', changed)
  undo.on('stack-item-popped', changed)
}
