import type * as Y from 'yjs'
import type { Notice } from '#shared/article/notice.ts'
import { instantOf, isTimestamp, timestampIn } from '#shared/article/timestamp.ts'
import { personIn } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { eventsOf, type LogEvent, logEvent } from './log.ts'

/** An event that is a notice to readers. */
export type NoticeEvent = Extract<LogEvent, { kind: Notice['kind'] }>

/**
 * The last publication of a story: by whom, by whatever means, when (UTC), and exactly which
 * content. `hash` is that of content-hash.ts, null if unknown; `id` is also the id of the version
 * kept at that time.
 */
export interface Publication {
  id: string
  at: string
  by: Person | null
  hash: string | null
}

/** The history of a story in public. */
export interface PublicRecord {
  readonly publication: Publication | null
  /**
   * The kill, if it is withdrawn. Only returning to draft revokes it, whatever else was done
   * meanwhile on another copy.
   */
  readonly kill: NoticeEvent | null
  /** The notices on its page, oldest first. */
  readonly notices: readonly NoticeEvent[]
}

/**
 * The history of a story in public since it was published, or since it was brought back after a
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

/** Every notice that a story ever had, oldest first. */
export function ledgerOf(draft: Y.Doc): NoticeEvent[] {
  return eventsOf(draft).filter(isNotice)
}

/** The notices on the page of a story, oldest first, in UTC. */
export function noticesOf(draft: Y.Doc): Notice[] {
  return publicRecordOf(draft).notices.flatMap(({ kind, at, text }) =>
    isTimestamp(at) ? [{ kind, at: timestampIn(at, 'UTC'), text }] : [],
  )
}

/** Adds notices that came with an imported story to its log. Nobody here made them. */
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
 * Whether a story has the content that readers have. `none`: it is not published, or what was
 * published is unknown.
 */
export type PublicStanding = { state: 'none' } | { state: 'same' | 'changed'; publication: Publication }

/** Whether content with these hashes (content-hash.ts) is what readers have of a draft. */
export function publicStanding(draft: Y.Doc, hashes: ReadonlySet<string>): PublicStanding {
  const { publication, kill } = publicRecordOf(draft)
  if (kill !== null || publication === null || publication.hash === null) return { state: 'none' }
  return { state: hashes.has(publication.hash) ? 'same' : 'changed', publication }
}
