import { holdLetters } from '#renderer/commands/held-keys.tsx'
import { caretIn, focusBody, scrollToPassage, selectedPassage } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { compose, keepUnsent, lookAt, useComments } from '#renderer/state/comments.ts'
import { goToField } from '#renderer/state/field-focus.ts'
import { showReview } from '#renderer/state/layout.ts'
import { asPerson } from '#renderer/state/profile.ts'
import { type FieldName, fieldNames } from '#shared/article/fields.ts'
import { type Anchor, onField } from '#shared/review/comments/anchor.ts'
import { addComment, addReply } from '#shared/review/comments/comments.ts'
import { actOf } from '#shared/review/people/act.ts'
import { type PlacedThread, rangeOf } from './threads.ts'

/** What had the focus before it moved to the comments. */
let cameFrom: Element | null = null

function leaveText(): void {
  const { activeElement } = document
  if (activeElement?.closest('article[aria-label], section[aria-label]:not([data-pane])')) return
  cameFrom = activeElement
}

/** Returns the focus to where it was before it moved to the comments: a field, or the text. */
export function leaveComments(session: DraftSession): void {
  const field = fieldAt(cameFrom)
  if (field === null || cameFrom === null) focusBody(session)
  else if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus()
  else goToField(field)
}

/**
 * Begins a comment on the field with the focus, on the selected passage, or otherwise on the story.
 * An unfinished comment is moved there. What is typed until its field has the focus goes into it,
 * not over the selected passage.
 */
export function beginComment(session: DraftSession, anchor: Anchor = focusedField() ?? selectedPassage(session)): void {
  leaveText()
  lookAt(null)
  compose(session.id, anchor)
  if (!useComments.getState().hasMargin) showReview('comments')
  useComments.setState({ wanted: session.id })
  holdLetters(() => useComments.getState().wanted !== session.id)('coming')
}

function focusedField(): Anchor | null {
  const field = fieldAt(document.activeElement)
  return field === null ? null : onField(field)
}

/** The field that an element belongs to, above the text or in the inspector. */
function fieldAt(element: Element | null): FieldName | null {
  const place = element?.closest<HTMLElement>('[data-line], [data-field]')
  const name = place?.dataset.line ?? place?.dataset.field
  return fieldNames.find((each) => each === name) ?? null
}

/**
 * Adds what was typed as a comment, or as a reply in a thread, under the name of the person who
 * works here.
 */
export function send(session: DraftSession, thread: string | null, text: string): void {
  const said = text.trim()
  const anchor = useComments.getState().composing[session.id]
  if (said === '' || (thread === null && !anchor)) return
  asPerson(({ id }) => {
    if (thread !== null) {
      addReply(session.doc, actOf(id), thread, said)
      keepUnsent(thread, '')
    } else if (anchor) {
      const added = addComment(session.doc, actOf(id), anchor, said)
      compose(session.id, null)
      lookAt(added)
      leaveComments(session)
    }
  })
}

/** Goes to a thread by its id: scrolls to its passage and focuses its card. */
export function goToThread(session: DraftSession, id: string): void {
  leaveText()
  const range = rangeOf(session, id)
  if (range) scrollToPassage(session, range)
  lookAt(id)
  if (!useComments.getState().hasMargin) showReview('comments')
  useComments.setState({ wanted: id })
}

/**
 * Goes to the next or previous open thread, continuing at the other end. Without a current thread,
 * starts from the caret.
 */
export function stepThread(session: DraftSession, open: readonly PlacedThread[], step: 1 | -1): void {
  const current = open.findIndex(({ thread }) => thread.id === useComments.getState().active)
  const caret = caretIn(session)
  const next = open.findIndex(({ range }) => range !== null && range.to > caret)
  const start = current >= 0 ? current + step : step === 1 ? Math.max(0, next) : next < 0 ? open.length - 1 : next - 1
  const found = open[(start + open.length) % open.length]
  if (found) goToThread(session, found.thread.id)
}
