import * as Y from 'yjs'
import { checksum } from './checksum.ts'
import type { Database } from './database.ts'

/** At most one snapshot of a draft is taken in this much writing time, in ms. */
const apart = 60_000

/** Of all snapshots but the latest `after`, at most one in each `span` ms is kept. */
export interface Thinning {
  readonly after: number
  readonly span: number
}

/**
 * Twelve hours of writing in full, then ten days of it. Counted in snapshots and not in days: a
 * clock that is set years ahead for a minute makes nothing old.
 */
const usual: readonly Thinning[] = [
  { after: 720, span: 10 * 60_000 },
  { after: 720 + 1_440, span: 3_600_000 },
]

/**
 * The history of drafts while they were written: Yjs snapshots, identified by the time
 * (milliseconds since the epoch) of the last change in them. They are stored beside the draft, not
 * in it: each desk has the snapshots of what was written on it.
 */
export interface Timeline {
  /**
   * Prepares a snapshot of a document before a change, last changed at `changedAt`: returns a
   * function that stores it, to be called in the change's transaction; null if no snapshot is due.
   */
  snapshotFor(draft: number, doc: Y.Doc, changedAt: number): (() => void) | null
  /** The times of a draft's snapshots, earliest first. */
  times(draft: number): number[]
  /** The latest snapshot that is not after `at`; null if there is none. */
  at(draft: number, at: number): Uint8Array | null
  /** All snapshots, latest first. */
  latest(draft: number): Iterable<Uint8Array>
}

export function openTimeline(database: Database, thinning = usual): Timeline {
  const last = new Map<number, number>()
  const lastOf = (draft: number) =>
    last.get(draft) ??
    database.get<{ at: number | null }>('select max(at) as at from moments where draft = ?', draft)?.at ??
    0
  const keep = (draft: number, changedAt: number, snapshot: Uint8Array) => {
    const id = database.get<{ id: string }>('select id from drafts where key = ?', draft)?.id ?? ''
    database.run(
      'insert or ignore into moments (draft, at, snapshot, checksum) values (?, ?, ?, ?)',
      draft,
      changedAt,
      snapshot,
      checksum(snapshot, id, changedAt),
    )
    last.set(draft, changedAt)
    for (const { after, span } of thinning)
      database.run(
        `delete from moments where draft = ?
             and at <= (select at from moments where draft = ? order by at desc limit 1 offset ?) and exists
             (select 1 from moments as later where later.draft = moments.draft and later.at > moments.at and cast(later.at / ? as integer) = cast(moments.at / ? as integer))`,
        draft,
        draft,
        after,
        span,
        span,
      )
  }
  return {
    snapshotFor(draft, doc, changedAt) {
      // A clock that was set back begins anew: what it said before may be years away.
      const since = changedAt - lastOf(draft)
      if (since >= 0 && since < apart) return null
      const snapshot = Y.encodeSnapshot(Y.snapshot(doc))
      return () => keep(draft, changedAt, snapshot)
    },
    times: (draft) =>
      database.all<{ at: number }>('select at from moments where draft = ? order by at', draft).map(({ at }) => at),
    at: (draft, at) =>
      database.get<{ snapshot: Uint8Array }>(
        'select snapshot from moments where draft = ? and at <= ? order by at desc limit 1',
        draft,
        at,
      )?.snapshot ?? null,
    *latest(draft) {
      for (const { at } of database.all<{ at: number }>(
        'select at from moments where draft = ? order by at desc',
        draft,
      ))
        yield database.get<{ snapshot: Uint8Array }>(
          'select snapshot from moments where draft = ? and at = ?',
          draft,
          at,
        )?.snapshot ?? new Uint8Array()
    },
  }
}
