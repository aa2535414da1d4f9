import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ReplaceStep, Transform } from '@tiptap/pm/transform'
import { useBodyViews } from '#renderer/draft/session/body-view.ts'
import { type DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { getField, setField } from '#shared/article/draft.ts'
import type { BodyPlace, FieldPlace, Finding } from '#shared/checks/finding.ts'
import { rangeIn, textIn } from './place-in-body.ts'

/**
 * Applies the fixes of findings in one undo step. Nothing is done if the text is no longer the one
 * that was found.
 */
export function fixFindings(session: DraftSession, findings: readonly Finding[]): void {
  const view = useBodyViews.getState().views[session.id]
  inOneStep(session.undo, () => {
    // From the end, so that no fix moves the place of another.
    const fromTheEnd = findings.toReversed()
    for (const finding of fromTheEnd) if (finding.place.kind === 'field') fixField(session, finding, finding.place)
    const tr = view && bodyFixes(view.state, fromTheEnd)
    if (tr) view.dispatch(tr)
  })
}

/**
 * All fixes in the body as one step: everything that follows a document has to process each step of
 * a transaction. Null if nothing changes.
 */
function bodyFixes({ doc, selection, tr }: EditorState, findings: readonly Finding[]): Transaction | null {
  const fixed = new Transform(doc)
  for (const finding of findings) if (finding.place.kind === 'body') fixBody(fixed, finding, finding.place)
  const from = doc.content.findDiffStart(fixed.doc.content)
  const end = doc.content.findDiffEnd(fixed.doc.content)
  if (from === null || end === null) return null
  // Where both ends share repeated letters, these count once.
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  tr.step(new ReplaceStep(from, end.a + overlap, fixed.doc.slice(from, end.b + overlap)))
  return tr.setSelection(selection.getBookmark().map(fixed.mapping).resolve(tr.doc))
}

function fixField({ doc }: DraftSession, { fix, quote, offset }: Finding, { field, entry }: FieldPlace): void {
  if (fix === null || !('text' in fix)) return
  const mended = (text: string) =>
    text.startsWith(quote, offset) ? text.slice(0, offset) + fix.text + text.slice(offset + quote.length) : text
  if (field === 'bylines')
    setField(
      doc,
      field,
      getField(doc, field).map((text, at) => (at === entry ? mended(text) : text)),
      fieldOrigin,
    )
  else if (field === 'kicker' || field === 'headline' || field === 'deck' || field === 'summary')
    setField(doc, field, mended(getField(doc, field) ?? ''), fieldOrigin)
}

function fixBody(tr: Transform, { fix, quote, offset }: Finding, place: BodyPlace): void {
  const range = rangeIn(tr.doc, place)
  if (range === null || fix === null) return
  const { from, to } = range
  if (place.attribute !== null) {
    const text = String(tr.doc.nodeAt(from)?.attrs[place.attribute] ?? '')
    if ('text' in fix && text.startsWith(quote, offset))
      tr.setNodeAttribute(from, place.attribute, text.slice(0, offset) + fix.text + text.slice(offset + quote.length))
    return
  }
  if (textIn(tr.doc, range) !== quote) return
  if ('text' in fix) {
    const { schema } = tr.doc.type
    const marks = tr.doc.resolve(from).marksAcross(tr.doc.resolve(to))
    if (fix.text === '') tr.delete(from, to)
    else tr.replaceWith(from, to, schema.text(fix.text, marks))
    return
  }
  const link = tr.doc.type.schema.marks.link
  if (link) tr.removeMark(from, to, link).addMark(from, to, link.create({ href: fix.href }))
}
