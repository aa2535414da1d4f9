import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { caretLines } from '#shared/newsroom/caret.ts'

/** Tells the others where this window's caret is in a line above the body. */
export function pointInLine(session: DraftSession, name: string, field: HTMLTextAreaElement): void {
  const line = caretLines.find((each) => each === name)
  if (line === undefined || document.activeElement !== field) return
  session.synced.presence.point(() => {
    const { selectionStart, selectionEnd, selectionDirection } = field
    const isBackwards = selectionDirection === 'backward'
    return {
      in: line,
      anchor: isBackwards ? selectionEnd : selectionStart,
      head: isBackwards ? selectionStart : selectionEnd,
    }
  })
}
