import type { ServedLink } from '#shared/newsroom/serve.ts'
import type { Outcome } from './log.ts'
import type { Row } from './log-rows.ts'
import { Seldom } from './seldom.ts'
import type { Sql } from './sql.ts'
import { rowsAfter } from './stories.ts'

/** How often rows that others have committed are read at most, in ms. */
const readEveryMs = 15
/** How often it is looked, in ms, whether there are rows of which no notice came. */
const lookEveryMs = 5_000
/** How long after rows could not be read they are tried again, in ms. */
const retryMs = 250
/** How many rows are read at once to be sent. */
const pageRows = 500

/** Who is sent rows, and refusals. */
export interface TellingEnds {
  /** A row that is committed; `sender`: who pushed it here, and has an answer. */
  onRow(row: Row, sender: ServedLink | null): void
  /** An edit that others may have been sent before is not committed. */
  onRefused(story: string, hash: string): void
}

/**
 * Sends the rows of the log in their order, by whichever process they were committed, and leaves
 * none out: what cannot be read is tried again, and nothing that comes after it is sent before it.
 */
export class TellingRows {
  readonly #sql: Sql
  readonly #ends: TellingEnds
  /** The last row that was sent. */
  #told: number
  /** Up to which place there are rows, by the notices of all processes. */
  #noticed = 0
  /** Senders of committed rows that were not sent yet, by place. */
  readonly #senders = new Map<number, ServedLink>()
  #work: Promise<void> = Promise.resolve()
  readonly #reading = new Seldom(readEveryMs, () => void this.#inTurn(() => this.#readNoticed()))
  #looking: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  #open = true

  /** @param told the last row that is not to be sent */
  constructor(sql: Sql, told: number, ends: TellingEnds) {
    this.#sql = sql
    this.#told = told
    this.#ends = ends
  }

  /** From now on it is looked for rows of which no notice came, as from a database cut off. */
  begin(): void {
    this.#looking = setInterval(() => this.noticed(Number.POSITIVE_INFINITY), lookEveryMs)
    this.#looking.unref()
  }

  /** There may be rows up to a place. */
  noticed(last: number): void {
    if (!this.#open) return
    this.#noticed = Math.max(this.#noticed, last)
    if (this.#noticed > this.#told) this.#reading.ask()
  }

  /** Resolves when rows up to a place were sent, or cannot be read for now. */
  upTo(last: number): Promise<void> {
    return this.#inTurn(async () => {
      if (last > this.#told) await this.#read()
    })
  }

  /** Sends and answers what came of a batch; resolves when that is done. */
  committed(outcomes: readonly Outcome[]): Promise<void> {
    return this.#inTurn(async () => {
      const rows = outcomes.flatMap((outcome) =>
        'row' in outcome && outcome.row !== null ? [{ row: outcome.row, link: outcome.push.link }] : [],
      )
      for (const { row, link } of rows) if (row.seq > this.#told) this.#senders.set(row.seq, link)
      const first = rows[0]?.row.seq ?? 0
      // Rows of another process are in between. Senders get their answers even if those cannot be
      // read.
      if (first > this.#told + 1) await this.#read()
      for (const outcome of outcomes) {
        const { push } = outcome
        if ('refused' in outcome) {
          this.#ends.onRefused(push.story, push.hash)
          push.fail(outcome.refused)
        } else {
          if (outcome.row?.seq === this.#told + 1) this.#tell(outcome.row)
          push.answer(outcome.kept)
        }
      }
    })
  }

  /** Resolves when nothing is being sent; nothing is from then on. */
  async close(): Promise<void> {
    this.#open = false
    clearInterval(this.#looking)
    clearTimeout(this.#retry)
    this.#reading.cancel()
    await this.#work
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work)
    this.#work = done.catch(() => {})
    return done
  }

  async #readNoticed(): Promise<void> {
    // Rows of this process were sent when they were committed.
    if (this.#noticed <= this.#told) return
    this.#noticed = 0
    await this.#read()
  }

  /** Sends what was committed and not sent yet. */
  async #read(): Promise<void> {
    try {
      for (let more = true; more; ) {
        const rows = await rowsAfter(this.#sql, this.#told, pageRows)
        for (const row of rows) this.#tell(row)
        more = rows.length === pageRows
      }
    } catch {
      if (!this.#open) return
      clearTimeout(this.#retry)
      this.#retry = setTimeout(() => this.noticed(Number.POSITIVE_INFINITY), retryMs)
      this.#retry.unref()
    }
  }

  #tell(row: Row): void {
    this.#told = row.seq
    const sender = this.#senders.get(row.seq) ?? null
    this.#senders.delete(row.seq)
    this.#ends.onRow(row, sender)
  }
}
