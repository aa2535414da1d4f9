import type * as Y from 'yjs'
import { fieldsIn, getField, readFields, setField } from '#shared/article/draft.ts'
import type { Status } from '#shared/article/status.ts'
import { isTimeZone, timestampIn } from '#shared/article/timestamp.ts'
import type { Act } from '#shared/review/people/act.ts'
import type { Checked } from '#shared/review/record/checked.ts'
import { acceptedFields, mapsOfFields } from '#shared/review/suggest/baseline.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { eventsOf, type LogEvent, logEvent } from './log.ts'
import { type PublicRecord, publicRecordOf } from './public-record.ts'

/** A status that a story can be moved to. Killing one takes more (after-publication.ts). */
export type Move = Exclude<Status, 'killed'>

/**
 * Where a story may go from where it stands, the usual way first. Not who may send it there:
 * without a server a right could not be kept, and the log says who did.
 */
export const moves: Readonly<Record<Status, readonly Move[]>> = {
  draft: ['inReview', 'spiked'],
  inReview: ['approved', 'changesRequested', 'draft', 'spiked'],
  changesRequested: ['inReview', 'spiked'],
  // A story that was changed since its approval is approved anew.
  approved: ['published', 'approved', 'changesRequested', 'draft', 'spiked'],
  // An update or a correction can be reviewed and approved before it is announced.
  published: ['inReview', 'approved', 'changesRequested'],
  spiked: ['draft'],
  killed: ['draft'],
}

/** Where a story stands: killed, where its log says so, even if another copy moved it meanwhile. */
export function statusOf(draft: Y.Doc): Status {
  return standsAt(getField(draft, 'status'), publicRecordOf(draft))
}

/**
 * Where a story stands by what was done with it last; null where its log says nothing of it. Two
 * copies that were moved on apart stand there once they have met, on every desk.
 */
export function statusInLog(draft: Y.Doc): Status | null {
  return eventsOf(draft).reduce<Status | null>((status, event) => {
    if (event.kind === 'status') return event.to
    // One that came with a file says nothing of where the story stands here.
    const isAnnounced = (event.kind === 'update' || event.kind === 'correction') && event.hash !== null
    if (isAnnounced) return 'published'
    return event.kind === 'kill' ? 'killed' : status
  }, null)
}

/** Where a story stands whose field says `status`. */
export function standsAt(status: Status, { kill }: PublicRecord): Status {
  return kill === null ? status : 'killed'
}

/**
 * Where a story may go from where it stands. What readers have is not spiked: it is killed, and
 * they are told.
 */
export function waysFrom(status: Status, { publication, kill }: PublicRecord): readonly Move[] {
  const isOut = publication !== null && kill === null
  return isOut ? moves[status].filter((way) => way !== 'spiked') : moves[status]
}

/** Where a story goes next as a rule; null where as a rule it stays: what readers have. */
export function usualWay(status: Status, record: PublicRecord): Move | null {
  return status === 'published' ? null : (waysFrom(status, record)[0] ?? null)
}

/**
 * What is said with a change of status. `hash`: for an approval and a publication, the content
 * (content-hash.ts); `checked`: what the checks said of it; `timeZone`: of a story that has none,
 * once it is published.
 */
export interface StatusNote {
  note?: string | null
  hash?: string | null
  checked?: Checked
  timeZone?: string
}

/**
 * Moves a story to another status, logs it and keeps a version, in one transaction; a story that is
 * published gets its publication time, where none is set, in its own zone, and where it has none
 * that too. Lede writes these: they are accepted as they are written, and nobody's suggestion.
 * False, with nothing written, where it cannot go there from where it stands, or would be published
 * again with other content: that is announced (after-publication.ts). Whether it may go there is
 * not asked here: that is shared/release/move.ts, by which every way to another status leads.
 */
export function changeStatus(
  draft: Y.Doc,
  to: Move,
  { id, by, at }: Act,
  { note = null, hash = null, checked, timeZone = 'UTC' }: StatusNote = {},
): boolean {
  const record = publicRecordOf(draft)
  const from = standsAt(getField(draft, 'status'), record)
  if (!waysFrom(from, record).includes(to)) return false
  if (to === 'published' && isUnlike(record, hash)) return false
  const event: LogEvent = {
    kind: 'status',
    id,
    by,
    at: new Date(at).toISOString(),
    from,
    to,
    note,
    hash,
    ...(checked && { checked }),
  }
  draft.transact(() => {
    setField(draft, 'status', to)
    if (to === 'published') stampPublication(draft, at, timeZone)
    logEvent(draft, event)
    keepVersion(draft, { id, by, at }, 'status')
  })
  return true
}

function isUnlike({ publication }: PublicRecord, hash: string | null): boolean {
  return publication !== null && publication.hash !== null && publication.hash !== hash
}

/**
 * Sets the publication time and the zone where they are unset: in what the draft says, and alike in
 * what of it was accepted, unless somebody suggests another.
 */
function stampPublication(draft: Y.Doc, at: number, usualZone: string): void {
  const live = readFields(draft)
  const accepted = acceptedFields(draft)
  const zone = live.timeZone ?? usualZone
  const time = timestampIn(new Date(at).toISOString(), isTimeZone(zone) ? zone : 'UTC')
  for (const fields of mapsOfFields(draft)) {
    if (live.timeZone === null && accepted.timeZone === null) fields.set('timeZone', zone)
    if (fieldsIn(fields).publishedAt === null) fields.set('publishedAt', time)
  }
}
