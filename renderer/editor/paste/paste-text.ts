import type { Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import i18next from 'i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { dismissNotice, sayNews } from '#renderer/state/notices.ts'
import { plainParagraphs, readPlainText } from '#shared/paste/index.ts'
import { htmlOfMarkdown, isMarkdown } from '#shared/paste/markdown.ts'
import { inOneLine } from './in-one-line.ts'
import { insert } from './insert.ts'
import { sliceOfText } from './plain-text.ts'
import { readHtml } from './read-html.ts'
import { sliceOfWriting } from './take-over.ts'

/**
 * Pastes plain text with the structure that it expresses. If wrapped lines are joined, or the text
 * is Markdown, the raw words are inserted first.
 */
export function pasteText(view: EditorView, session: DraftSession, text: string, language: string): void {
  const { schema, selection } = view.state
  if (isMarkdown(text)) {
    const { text: writing } = readHtml(htmlOfMarkdown(text), language)
    insertInTwo(view, session, text, sliceOfWriting(writing, schema, selection.$from), 'markdown')
    return
  }
  const { blocks, joined } = readPlainText(text, language)
  const slice = sliceOfText(blocks, schema)
  if (joined) insertInTwo(view, session, text, slice, 'joined')
  else insert(view, session, slice)
}

const ways = { joined: 'withoutJoining', markdown: 'withoutFormatting' } as const

/**
 * Inserts a text as it stands and then, as a second step, with its structure. So undo, or the
 * button of the notice, brings the original lines back.
 */
function insertInTwo(
  view: EditorView,
  session: DraftSession,
  text: string,
  slice: Slice,
  became: keyof typeof ways,
): void {
  const { undo } = session
  const { from, to } = view.state.selection
  const after = view.state.doc.content.size - to
  insert(view, session, sliceOfText(plainParagraphs(text), view.state.schema))
  const { tr } = view.state
  const pasted = TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(tr.doc.content.size - after))
  inOneStep(undo, () =>
    view.dispatch(
      tr
        .setSelection(pasted)
        .replaceSelection(inOneLine(slice, pasted.$from, pasted.$to))
        .scrollIntoView(),
    ),
  )
  const step = undo.undoStack.at(-1)
  const notice = sayNews(i18next.t(`editor:paste.${became}`), {
    label: i18next.t(`editor:paste.${ways[became]}`),
    run: () => {
      if (undo.undoStack.at(-1) === step) undo.undo()
    },
  })
  const changed = () => {
    dismissNotice(notice)
    undo.off('stack-item-added', changed)
    undo.off('stack-item-popped', changed)
  }
  // After the next edit, undo would undo that edit instead.
  undo.on('stack-item-added', changed)
  undo.on('stack-item-popped', changed)
}
