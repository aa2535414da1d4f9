import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import { hashOf } from './secrets.ts'
import type { Sql } from './sql.ts'

/** How many rows of a story's log are worth folding. */
const worthIt = 300

/**
 * Whole stories, made of the log and kept beside it, so that a desk that has none of a story gets
 * it in one piece.
 */
export class Snapshots {
  readonly #sql: Sql
  readonly #now: () => number
  readonly #folding = new Map<string, Promise<void>>()

  constructor(sql: Sql, now: () => number) {
    this.#sql = sql
    this.#now = now
  }

  /**
   * Folds what of a story's log is worth it. The log stays as it is; what cannot be folded goes out
   * row by row.
   */
  async fold(story: string): Promise<void> {
    const running = this.#folding.get(story) ?? this.#fold(story).finally(() => this.#folding.delete(story))
    this.#folding.set(story, running)
    await running
  }

  async #fold(story: string): Promise<void> {
    const { query } = this.#sql
    const [last] = await query<{ seq: number; bytes: Uint8Array }>(
      'select seq, bytes from snapshots where story = $1 order by seq desc limit 1',
      [story],
    )
    const from = last?.seq ?? 0
    const [count] = await query<{ rows: number }>('select count(*) as rows from log where story = $1 and seq > $2', [
      story,
      from,
    ])
    if ((count?.rows ?? 0) < worthIt) return
    const rows = await query<{ seq: number; bytes: Uint8Array | null }>(
      'select seq, bytes from log where story = $1 and seq > $2 order by seq',
      [story, from],
    )
    const draft = newDraft()
    draft.transact(() => {
      for (const { bytes } of [...(last ? [last] : []), ...rows]) if (bytes !== null) Y.applyUpdate(draft, bytes)
    })
    const whole = new Uint8Array(Y.encodeStateAsUpdate(draft))
    draft.destroy()
    await query(
      'insert into snapshots (story, seq, hash, bytes, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [story, rows.at(-1)?.seq ?? from, hashOf(whole), whole, this.#now()],
    )
  }
}
