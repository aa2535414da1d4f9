import { checksum } from './checksum.ts'
import type { Database } from './database.ts'
import { DamageError } from './database.ts'

/**
 * A row of the log: the edits of a draft from `since` to `number`, the last of them acknowledged at
 * `at` (milliseconds since the epoch), as one Yjs update.
 */
export interface LogRow {
  since: number
  number: number
  at: number
  bytes: Uint8Array
}

/** The correct checksum of a row. */
export function rowChecksum(draft: string, { since, number, at, bytes }: LogRow): number {
  return checksum(bytes, draft, since, number, at)
}

/**
 * The log of every draft's Yjs updates. Rows are only added, or replaced all at once by one with
 * the same content: the log is complete at any moment. Call methods that write inside a
 * transaction.
 */
export interface UpdateLog {
  /**
   * Adds an edit and returns its number: the draft's first is 1. Sets the draft's time of change to
   * `at`, and marks its row in the lists as outdated.
   */
  append(draft: number, bytes: Uint8Array, at: number): number
  /** Every undamaged row of a draft, and whether all are undamaged. */
  read(draft: number): { rows: LogRow[]; intact: boolean }
  /** Replaces all rows of a draft with one update that contains everything. */
  replace(draft: number, whole: Uint8Array): void
}

interface DraftRow {
  id: string
  edits: number
  changed_at: number
}

export function updateLog(database: Database): UpdateLog {
  const insert = (draft: number, id: string, row: LogRow) => {
    const { since, number, at, bytes } = row
    database.run(
      'insert into updates (draft, bytes, since, number, at, checksum) values (?, ?, ?, ?, ?, ?)',
      draft,
      bytes,
      since,
      number,
      at,
      rowChecksum(id, row),
    )
  }
  const idOf = (draft: number) => database.get<{ id: string }>('select id from drafts where key = ?', draft)?.id ?? ''

  return {
    append(draft, bytes, at) {
      const row = database.get<DraftRow>(
        'update drafts set edits = edits + 1, changed_at = ?, stale = 1 where key = ? returning id, edits, changed_at',
        at,
        draft,
      )
      if (row === undefined) throw new DamageError(`no draft ${draft}`, undefined)
      insert(draft, row.id, { since: row.edits, number: row.edits, at, bytes })
      return row.edits
    },
    read(draft) {
      const id = idOf(draft)
      const all = database.all<LogRow & { checksum: number }>(
        'select bytes, since, number, at, checksum from updates where draft = ? order by seq',
        draft,
      )
      const rows = all.filter((row) => row.checksum === rowChecksum(id, row))
      return { rows, intact: rows.length === all.length }
    },
    replace(draft, whole) {
      const row = database.get<DraftRow>('select id, edits, changed_at from drafts where key = ?', draft)
      if (row === undefined) return
      database.run('delete from updates where draft = ?', draft)
      insert(draft, row.id, { since: 1, number: row.edits, at: row.changed_at, bytes: whole })
    },
  }
}
