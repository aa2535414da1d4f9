import type * as Y from 'yjs'
import { readFields } from '#shared/article/draft.ts'
import { setLive } from './baseline.ts'
import { withFields } from './field-changes.ts'
import type { Content } from './suggestion.ts'

/** When a story goes out is not what it says. */
const kept = ['publishedAt', 'timeZone', 'embargoUntil'] as const

/** Has a draft say what it said before. When it goes out stays as it is now: no embargo ends and no publication time is lost with a version from before it. `origin` is Yjs's transaction origin (for undo). */
export function restore(draft: Y.Doc, past: Content, origin?: unknown): void {
  const wanted = { ...past, fields: withFields(past.fields, readFields(draft), kept) }
  draft.transact((transaction) => {
    transaction.meta.set(restore, true)
    setLive(draft, wanted, origin)
  }, origin)
}

/** Whether an edit brought back what a draft said before: then none of its words is new. */
export function isRestoring({ meta }: Y.Transaction): boolean {
  return meta.has(restore)
}
