import * as Y from 'yjs'
import { checkDraft, newDraft } from '#shared/article/draft.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { hashOf } from './secrets.ts'
import type { Sql } from './sql.ts'

/** From how many rows on a story's log is worth folding. */
const worthIt = 300

/**
 * Whole stories, made from the log and stored beside it, so that a desk that has nothing of a story
 * gets it in one piece.
 */
export class Snapshots {
  readonly #sql: Sql
  readonly #now: () => number
  readonly #most: number
  readonly #folding = new Map<string, Promise<void>>()
  /** Stories that cannot be folded: they are sent row by row. */
  readonly #excessive = new Set<string>()

  /** @param most the most that is folded into one, in bytes */
  constructor(sql: Sql, now: () => number, most: number = draftLimits.bytes) {
    this.#sql = sql
    this.#now = now
    this.#most = most
  }

  /**
   * Folds a story's log if that is worthwhile. The log itself stays as it is; what cannot be folded
   * is sent row by row.
   */
  async fold(story: string): Promise<void> {
    const running = this.#folding.get(story) ?? this.#fold(story).finally(() => this.#folding.delete(story))
    this.#folding.set(story, running)
    await running
  }

  async #fold(story: string): Promise<void> {
    if (this.#excessive.has(story)) return
    const { query } = this.#sql
    const [last] = await query<{ seq: number; bytes: Uint8Array }>(
      'select seq, bytes from snapshots where story = $1 order by seq desc limit 1',
      [story],
    )
    const from = last?.seq ?? 0
    const [found] = await query<{ rows: number; bytes: number }>(
      'select count(*) as rows, coalesce(sum(length(bytes)), 0) as bytes from log where story = $1 and seq > $2',
      [story, from],
    )
    if (found === undefined || found.rows < worthIt) return
    const rows = found.bytes > this.#most * 4 ? [] : await this.#rowsAfter(story, from)
    const whole = rows.length === 0 ? null : folded([...(last ? [last] : []), ...rows], this.#most)
    if (whole === null) {
      this.#excessive.add(story)
      return
    }
    await query(
      'insert into snapshots (story, seq, hash, bytes, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [story, rows.at(-1)?.seq ?? from, hashOf(whole), whole, this.#now()],
    )
  }
  #rowsAfter(story: string, after: number) {
    return this.#sql.query<{ seq: number; bytes: Uint8Array | null }>(
      'select seq, bytes from log where story = $1 and seq > $2 order by seq',
      [story, after],
    )
  }
}

/**
 * Rows as one update; null if that is more than a draft may hold, or is invalid: one row that is no
 * edit of a draft must not affect the others.
 */
function folded(rows: readonly { bytes: Uint8Array | null }[], most: number): Uint8Array<ArrayBuffer> | null {
  const draft = newDraft()
  try {
    for (const { bytes } of rows) {
      if (bytes === null) continue
      checkUpdate(bytes, draft)
      Y.applyUpdate(draft, bytes)
    }
    const check = checkDraft(draft)
    if (!check.fits && !check.newer) return null
    const whole = new Uint8Array(Y.encodeStateAsUpdate(draft))
    return whole.length > most ? null : whole
  } catch {
    // Desks try row by row, and set invalid ones aside.
    return null
  } finally {
    draft.destroy()
  }
}
