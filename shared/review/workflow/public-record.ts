import type * as Y from 'yjs'
import type { Notice } from '#shared/article/notice.ts'
import { instantOf, isTimestamp, timestampIn } from '#shared/article/timestamp.ts'
import { personIn } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { eventsOf, type LogEvent, logEvent } from './log.ts'

/** An event that readers are told of. */
export type NoticeEvent = Extract<LogEvent, { kind: Notice['kind'] }>

/**
 * What readers have of a story: who published it last, by whatever means, when (UTC), and exactly
 * what. `hash` is that of content-hash.ts, null where nobody can say; `id` also that of the version
 * kept then.
 */
export interface Publication {
  id: string
  at: string
  by: Person | null
  hash: string | null
}

/** What became of a story in public. */
export interface PublicRecord {
  readonly publication: Publication | null
  /**
   * That it is withdrawn. Only going back to draft ends that, whatever else was done meanwhile on
   * another copy.
   */
  readonly kill: NoticeEvent | null
  /** What readers are told of it on its page, oldest first. */
  readonly notices: readonly NoticeEvent[]
}

/**
 * What became of a story in public since it was published, or since it was brought back after a
 * kill.
 */
export function publicRecordOf(draft: Y.Doc): PublicRecord {
  const events = eventsOf(draft)
  const revival = events.findLastIndex((event) => event.kind === 'status' && event.from === 'killed')
  const since = events.slice(revival + 1)
  const published = since.findLast(isPublication)
  return {
    publication: published === undefined ? null : publicationIn(draft, published),
    kill: since.filter(isNotice).findLast(({ kind }) => kind === 'kill') ?? null,
    notices: since.filter(isNotice),
  }
}

type PublicationEvent = Extract<LogEvent, { kind: 'status' | 'update' | 'correction' }>

function isPublication(event: LogEvent): event is PublicationEvent {
  return event.kind === 'update' || event.kind === 'correction' || (event.kind === 'status' && event.to === 'published')
}

function publicationIn(draft: Y.Doc, { id, at, by, hash }: PublicationEvent): Publication {
  return { id, at, by: by === null ? null : personIn(draft, by), hash }
}

function isNotice(event: LogEvent): event is NoticeEvent {
  return event.kind === 'update' || event.kind === 'correction' || event.kind === 'kill'
}

/** Everything that readers were ever told of a story, oldest first. */
export function ledgerOf(draft: Y.Doc): NoticeEvent[] {
  return eventsOf(draft).filter(isNotice)
}

/** The notices that the page of a story shows, oldest first, in UTC. */
export function noticesOf(draft: Y.Doc): Notice[] {
  return publicRecordOf(draft).notices.flatMap(({ kind, at, text }) =>
    isTimestamp(at) ? [{ kind, at: timestampIn(at, 'UTC'), text }] : [],
  )
}

/** Writes the notices that a story brought along into its log. Nobody here made them. */
export function logNotices(draft: Y.Doc, notices: readonly Notice[]): void {
  notices.forEach(({ kind, at, text }, index) => {
    const entry = {
      id: `notice-${String(index + 1).padStart(4, '0')}`,
      at: new Date(instantOf(at)).toISOString(),
      by: null,
      text,
    }
    logEvent(draft, kind === 'kill' ? { ...entry, kind } : { ...entry, kind, hash: null })
  })
}

/**
 * Whether a story says what readers have of it. `none`: it is not out, or nobody can say what was.
 */
export type PublicStanding = { state: 'none' } | { state: 'same' | 'changed'; publication: Publication }

/** Whether content of this hash (content-hash.ts) is what readers have of a draft. */
export function publicStanding(draft: Y.Doc, hash: string): PublicStanding {
  const { publication, kill } = publicRecordOf(draft)
  if (kill !== null || publication === null || publication.hash === null) return { state: 'none' }
  return { state: publication.hash === hash ? 'same' : 'changed', publication }
}
