import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { scrollToPassage, useBodyViews } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { goToField } from '../field-focus.ts'
import { useLayout } from '../layout.ts'
import { rangeIn } from './place-in-body.ts'

/**
 * Shows a finding: selects it in the text, or goes to its field. `takeFocus`: also focuses it, to
 * write there.
 */
export function showFinding(session: DraftSession, { place, quote, offset }: Finding, takeFocus: boolean): void {
  if (place.kind === 'story') return
  if (place.kind === 'field') {
    const line = document.querySelector<HTMLElement>(`[data-draft] [data-line="${place.field}"]`)
    line?.scrollIntoView({ block: 'nearest' })
    if (line && takeFocus) {
      line.focus()
      if (line instanceof HTMLTextAreaElement && quote !== '') line.setSelectionRange(offset, offset + quote.length)
    } else if (!line && takeFocus && useLayout.getState().side !== 'checks') goToField(place.field)
    return
  }
  const view = useBodyViews.getState().views[session.id]
  const range = view ? rangeIn(view.state.doc, place) : null
  if (!view || range === null) return
  const { tr } = view.state
  const isBlock = place.attribute !== null
  const selection = isBlock
    ? NodeSelection.create(tr.doc, range.from)
    : TextSelection.between(tr.doc.resolve(range.from), tr.doc.resolve(range.to))
  view.dispatch(tr.setSelection(selection))
  scrollToPassage(session, range)
  if (takeFocus) view.focus()
}
