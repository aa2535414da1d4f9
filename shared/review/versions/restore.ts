import type * as Y from 'yjs'
import { readFields } from '#shared/article/draft.ts'
import { attributeAs, attributeFieldAs } from '#shared/review/people/attribute-as.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { setLive } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { reviewedFields, withFields } from '#shared/review/suggest/field-changes.ts'

/**
 * When a story goes out is not part of what it says, and stays as it is whatever version is brought
 * back. Otherwise a version from before an embargo would end it.
 */
export const whenOut = ['publishedAt', 'timeZone', 'embargoUntil'] as const

/**
 * Has a draft say what it said before, by whoever wrote it then. When it goes out stays as it is
 * now. `past`: the draft as it was (`draftAt`); `origin` is Yjs's transaction origin (for undo).
 *
 * @throws RangeError where its body holds what this Lede's schema does not know.
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

/** Whether an edit brought back what a draft said before, and has written down whose it is. */
export function isRestoring({ meta }: Y.Transaction): boolean {
  return meta.has(restoreVersion)
}
