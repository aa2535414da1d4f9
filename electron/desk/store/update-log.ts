import type { Database } from './database.ts'

/**
 * The log of every draft's Yjs updates. Rows are only ever added, or replaced all at once by one that holds the same: there is no moment in which the log is incomplete.
 * Call within a transaction what writes.
 */
export interface UpdateLog {
  append(draft: number, update: Uint8Array): void
  /** Every update of a draft. */
  read(draft: number): Uint8Array[]
  /** Puts one update that holds everything in the place of all of a draft's rows. */
  replace(draft: number, whole: Uint8Array): void
}

export function updateLog(database: Database): UpdateLog {
  const append = (draft: number, update: Uint8Array) => {
    database.run('insert into updates (draft, bytes) values (?, ?)', draft, update)
  }
  return {
    append,
    read: (draft) =>
      database
        .all<{ bytes: Uint8Array }>('select bytes from updates where draft = ? order by seq', draft)
        .map((row) => row.bytes),
    replace: (draft, whole) => {
      database.run('delete from updates where draft = ?', draft)
      append(draft, whole)
    },
  }
}
