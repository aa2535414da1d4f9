import { Node, type ResolvedPos, type Schema, type Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { bodyOfWriting, type ReadHtml, type Writing } from '#shared/paste/index.ts'
import type { TextRange } from '#shared/review/diff/body-text.ts'
import { takeOverComments, timeOf, writerTakenOver } from '#shared/review/suggest/take-over.ts'
import { takeOverTracked } from '#shared/review/suggest/tracked.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { tookIn } from '../provenance/taking-in.ts'
import { withFreeNotes } from './free-notes.ts'
import { inOneLine } from './in-one-line.ts'
import { openSides } from './open-sides.ts'

/** A text as it is inserted at a position. */
export function sliceOfWriting(writing: Writing, schema: Schema, $from: ResolvedPos): Slice {
  return withFreeNotes(openSides(bodyOfWriting(writing, schema).content, $from), $from.doc)
}

/**
 * Pastes a text with tracked changes: the text before the changes is accepted, and the changes
 * become suggestions of the people who made them.
 */
export function pasteTracked(view: EditorView, session: DraftSession, { tracked }: ReadHtml): void {
  if (tracked === null) return
  const { doc, state } = { doc: session.doc, state: view.state }
  const { from } = state.selection
  const pasted = (writing: Writing) =>
    state.tr.replaceSelection(
      inOneLine(
        sliceOfWriting(writing, state.schema, state.selection.$from),
        state.selection.$from,
        state.selection.$to,
      ),
    )
  const bodyOf = (writing: Writing) => Node.fromJSON(proseSchema, pasted(writing).doc.toJSON())
  const { profile } = useSettings.getState().settings
  const steps = tracked.revisions.map(({ author, at, text }) => ({
    body: bodyOf(text),
    by: writerTakenOver(doc, author, profile),
    at: timeOf(at),
  }))
  const last = tracked.revisions.at(-1)
  const end = last ? pasted(last.text).selection.to : state.selection.to
  suggestionsIn(session).asDecision(() => takeOverTracked(doc, bodyOf(tracked.original), steps))
  const { tr } = view.state
  view.dispatch(
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1)).scrollIntoView(),
  )
  tookIn(view, { from, to: Math.min(end, view.state.doc.content.size) })
}

/** Adds the comments that came with a text. `range` is where the text is in the body now. */
export function takeOverPastedComments(
  view: EditorView,
  session: DraftSession,
  { comments, text }: ReadHtml,
  range: TextRange,
): void {
  const placed = comments.map((comment) => ({ ...comment, passage: text.passages.get(comment.number) ?? null }))
  takeOverComments(session.doc, { body: view.state.doc, range }, placed, useSettings.getState().settings.profile)
}
