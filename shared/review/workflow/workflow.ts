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

/** A status to which a story can be moved. A kill requires more (after-publication.ts). */
export type Move = Exclude<Status, 'killed'>

/**
 * The possible next statuses of a story for each status, the usual one first. Who may move it is
 * not restricted: without a server that could not be enforced, and the log records who did.
 */
export const moves: Readonly<Record<Status, readonly Move[]>> = {
  draft: ['inReview', 'spiked'],
  inReview: ['approved', 'changesRequested', 'draft', 'spiked'],
  changesRequested: ['inReview', 'spiked'],
  // A story that was changed after its approval is approved again.
  approved: ['published', 'approved', 'changesRequested', 'draft', 'spiked'],
  // An update or a correction can be reviewed and approved before it is announced.
  published: ['inReview', 'approved', 'changesRequested'],
  spiked: ['draft'],
  killed: ['draft'],
}

/** The status of a story: killed if its log says so, even if another copy moved it meanwhile. */
export function statusOf(draft: Y.Doc): Status {
  return standsAt(getField(draft, 'status'), publicRecordOf(draft))
}

/**
 * The status of a story according to the last event in its log; null if the log has none. Two
 * copies that were moved separately agree on it after merging, on every desk.
 */
export function statusInLog(draft: Y.Doc): Status | null {
  return eventsOf(draft).reduce<Status | null>((status, event) => {
    if (event.kind === 'status') return event.to
    // A notice that came with a file says nothing about the story's status here.
    const isAnnounced = (event.kind === 'update' || event.kind === 'correction') && event.hash !== null
    if (isAnnounced) return 'published'
    return event.kind === 'kill' ? 'killed' : status
  }, null)
}

/** The status of a story whose field says `status`. */
export function standsAt(status: Status, { kill }: PublicRecord): Status {
  return kill === null ? status : 'killed'
}

/**
 * The possible next statuses of a story. A published story is not spiked but killed, so that its
 * readers are told.
 */
export function waysFrom(status: Status, { publication, kill }: PublicRecord): readonly Move[] {
  const isOut = publication !== null && kill === null
  return isOut ? moves[status].filter((way) => way !== 'spiked') : moves[status]
}

/** The usual next status of a story; null if it usually stays, as when published. */
export function usualWay(status: Status, record: PublicRecord): Move | null {
  return status === 'published' ? null : (waysFrom(status, record)[0] ?? null)
}

/**
 * What accompanies a change of status. `hash`: for an approval and a publication, that of the
 * content (content-hash.ts); `checked`: the results of the checks; `timeZone`: for a story without
 * one, when it is published.
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
 * Sets the publication time and the zone if they are unset: in the present content, and in the
 * accepted one, unless somebody suggests another.
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
