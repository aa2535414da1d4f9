import { focusBody, selectPassage } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { PlacedConflict } from '#renderer/state/conflicts.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { goToField } from '#renderer/state/field-focus.ts'

/** Goes to a conflict in the story: to its passage, or into its field. */
export function goToText(session: DraftSession, { conflict, range: before }: PlacedConflict): void {
  if (conflict.kind === 'field') {
    const line = document.querySelector<HTMLElement>(`[data-draft] [data-line="${conflict.field}"]`)
    if (line) line.focus()
    else goToField(conflict.field)
    return
  }
  const now = conflictsIn(session)
    .state.getState()
    .open.find((each) => each.conflict.id === conflict.id)
  const range = now === undefined ? null : (now.range ?? before)
  if (range) selectPassage(session, range)
  else focusBody(session)
}
