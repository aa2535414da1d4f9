import type * as Y from 'yjs'
import { readFields } from '#shared/article/draft.ts'
import { attributeAs, attributeFieldAs } from '#shared/review/people/attribute-as.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { setLive } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { reviewedFields, withFields } from '#shared/review/suggest/field-changes.ts'

/**
 * The fields that decide when a story is published do not belong to its content, and stay as they
 * are when a version is restored. Otherwise a version from before an embargo would end it.
 */
export const whenOut = ['publishedAt', 'timeZone', 'embargoUntil'] as const

/**
 * Restores earlier content of a draft, with its authors. The time of publication stays as it is
 * now. `past`: the draft as it was (`draftAt`); `origin` is Yjs's transaction origin (for undo).
 *
 *
 * @throws RangeError if its body contains something that this Lede's schema does not know.
 */
export function restoreVersion(draft: Y.Doc, past: Y.Doc, origin?: unknown): void {
  const { fields, body } = contentOf(past)
  draft.transact((transaction) => {
    transaction.meta.set(restoreVersion, true)
    const since = transaction.beforeState.get(draft.clientID) ?? 0
    setLive(draft, { fields: withFields(fields, readFields(draft), whenOut), body }, origin)
    const authors = new Authors(past)
    attributeAs(draft, [{ from: 0, to: body.content.size, at: 0, authors }])
    for (const field of reviewedFields) attributeFieldAs(draft, field, authors, since)
  }, origin)
}

/** Whether an edit restored earlier content, and recorded its authors. */
export function isRestoring({ meta }: Y.Transaction): boolean {
  return meta.has(restoreVersion)
}
