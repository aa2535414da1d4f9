import type * as Y from 'yjs'
import { getField, setField } from '#shared/article/draft.ts'
import type { Status } from '#shared/article/status.ts'
import { isTimeZone, timestampIn } from '#shared/article/timestamp.ts'
import type { Act } from './act.ts'
import { type LogEvent, logEvent } from './log.ts'
import { keepVersion } from './versions.ts'

/**
 * Where a story may go from where it stands, the usual way first. Not who may send it there: without a server a right could not be kept, and the log says who did.
 */
export const moves: Readonly<Record<Status, readonly Status[]>> = {
  draft: ['inReview', 'spiked'],
  inReview: ['approved', 'changesRequested', 'draft', 'spiked'],
  changesRequested: ['inReview', 'spiked'],
  // What was changed since is approved anew.
  approved: ['published', 'approved', 'changesRequested', 'draft', 'spiked'],
  published: ['changesRequested'],
  spiked: ['draft'],
}

/** What is said with a change of status. `hash`: for an approval and a publication, the content (content-hash.ts). */
export interface StatusNote {
  note?: string | null
  hash?: string | null
}

/** Moves a story to another status, logs it and keeps a version, in one transaction; a story that is published gets its publication time, where none is set, in its own zone or UTC; false, with nothing written, where it cannot go there from where it stands. */
export function changeStatus(
  draft: Y.Doc,
  to: Status,
  { id, by, at }: Act,
  { note = null, hash = null }: StatusNote = {},
): boolean {
  const from = getField(draft, 'status')
  if (!moves[from].includes(to)) return false
  const event: LogEvent = { kind: 'status', id, by, at: new Date(at).toISOString(), from, to, note, hash }
  draft.transact(() => {
    setField(draft, 'status', to)
    if (to === 'published' && getField(draft, 'publishedAt') === null)
      setField(draft, 'publishedAt', timestampIn(event.at, zoneOf(draft)))
    logEvent(draft, event)
    keepVersion(draft, { id, by, at }, 'status')
  })
  return true
}

function zoneOf(draft: Y.Doc): string {
  const zone = getField(draft, 'timeZone')
  return zone !== null && isTimeZone(zone) ? zone : 'UTC'
}
