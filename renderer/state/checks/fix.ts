import type { Transaction } from '@tiptap/pm/state'
import { useBodyViews } from '#renderer/draft/session/body-view.ts'
import { type DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { inOneStep } from '#renderer/draft/session/undo-steps.ts'
import { getField, setField } from '#shared/article/draft.ts'
import type { BodyPlace, FieldPlace, Finding } from '#shared/checks/finding.ts'
import { rangeIn, textIn } from './place-in-body.ts'

/**
 * Makes the fixes of findings, as one step of undo. Where something else stands now than what was
 * found, nothing is done.
 */
export function fixFindings(session: DraftSession, findings: readonly Finding[]): void {
  const view = useBodyViews.getState().views[session.id]
  inOneStep(session.undo, () => {
    const { tr } = view?.state ?? {}
    // From the end, so that no fix moves the place of another.
    for (const finding of findings.toReversed()) {
      if (finding.place.kind === 'field') fixField(session, finding, finding.place)
      else if (finding.place.kind === 'body' && tr) fixBody(tr, finding, finding.place)
    }
    if (tr?.docChanged) view?.dispatch(tr)
  })
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

function fixBody(tr: Transaction, { fix, quote, offset }: Finding, place: BodyPlace): void {
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
    if (fix.text === '') tr.delete(from, to)
    else tr.insertText(fix.text, from, to)
    return
  }
  const link = tr.doc.type.schema.marks.link
  if (link) tr.removeMark(from, to, link).addMark(from, to, link.create({ href: fix.href }))
}
