import type * as Y from 'yjs'
import { isEased } from '#shared/article/embargo.ts'
import type { Act } from '#shared/review/people/act.ts'
import { logEvent } from '#shared/review/workflow/log.ts'
import { embargoOf } from './embargo-of.ts'

/**
 * Logs that the embargo of a draft, which was `was`, now ends sooner, if it still held; otherwise
 * does nothing.
 */
export function logEased(draft: Y.Doc, was: string | null, { id, by, at }: Act): void {
  const embargoUntil = embargoOf(draft)
  if (was === null || !isEased(was, embargoUntil, at)) return
  logEvent(draft, { kind: 'eased', id, by, at: new Date(at).toISOString(), was, embargoUntil })
}
