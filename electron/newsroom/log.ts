import { setTimeout as wait } from 'node:timers/promises'
import type * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { mostAheadBytes } from '#shared/newsroom/contract.ts'
import type { Entry, Kept } from '#shared/newsroom/entry.ts'
import type { Right } from '#shared/newsroom/roles.ts'
import type { ServedLink } from '#shared/newsroom/serve.ts'
import { encodeVector, extendVector, overlaps, type UpdateSpan, type Vector } from '#shared/newsroom/vector.ts'
import { Ahead } from './ahead.ts'
import { type Audited, audit } from './audit.ts'
import { BatchRecords } from './batch-records.ts'
import { clashes } from './clash.ts'
import { decide, undecided } from './decisions.ts'
import { Drafts, nowhere, type Standing } from './drafts.ts'
import { findFor, insertRows, isOfData, keyOf, placeStories, type Row, telling, Unanswered } from './log-rows.ts'
import type { LogWatch } from './log-watch.ts'
import { Metrics } from './metrics.ts'
import { locks } from './migrations.ts'
import type { Query, Sql } from './sql.ts'
import { keysOf, parted, WritersHere } from './writers-here.ts'

/** What a device wants to append. */
export interface Push extends Pick<Entry, 'story' | 'kind' | 'desk' | 'bytes' | 'author' | 'device' | 'schema'> {
  /**
   * Whether it is typed live, and may be sent to others before it is committed; edits after an
   * absence may not.
   */
  readonly isLive: boolean
  readonly link: ServedLink
  readonly hash: string
  /** What the bytes contain and depend on; null if there are none. */
  readonly span: UpdateSpan | null
  /**
   * Checks whether it may be appended in its turn, given the story's desk, null if there is no such
   * story, and the last of its rows. @throws LedeError why it may not
   */
  admit(desk: string | null, last: number): void
  /** Whether its sender has a right to the stories of a desk. */
  may(right: Right, desk: string): boolean
  answer(kept: Kept): void
  fail(error: unknown): void
}

/**
 * How much is committed together; and how often, in ms, while several people write: nobody waits
 * for a commit to see what is typed, and each costs the database as much as many edits.
 */
const batch = { rows: 500, bytes: 8 * 1024 * 1024, everyMs: 40 }
/** The most bytes that wait to be committed; more is refused until there is room. */
const mostWaiting = 128 * 1024 * 1024
/** The most bytes of all edits of one story together. */
const mostOfStory = 256 * 1024 * 1024
/** The delay before retrying after a failure, in ms: at first, and at most. */
const retry = { first: 50, most: 5_000 }
/** After how long without any success whoever files a story is told so, in ms: they wait for it. */
const filingPatience = 2_000
/** How long another process may take to let go of writers until it is tried again, in ms. */
const claimedMs = 50

const sizeOf = (push: Push | undefined) => push?.bytes?.length ?? 0

/** The outcome of a push: its row, or none if the log had it already; or why it was refused. */
export type Outcome =
  | { readonly push: Push; readonly row: Row | null; readonly kept: Kept; readonly decided?: readonly Audited[] }
  | { readonly push: Push; readonly refused: LedeError }

/**
 * The only way into the log. Everything that waits is committed together, in one transaction that
 * holds the log's lock: so the sequence is the order of commits, whichever process wrote, and
 * whoever has read up to a place has missed nothing before it. What cannot be written (the database
 * is away, its disk full) waits, unanswered, and is retried until it can.
 */
export class Log {
  readonly #sql: Sql
  readonly #now: () => number
  readonly #ahead = new Ahead()
  readonly #drafts = new Drafts((story) => this.#ahead.forget(story))
  readonly #records: BatchRecords
  readonly #onCommitted: (outcomes: readonly Outcome[]) => Promise<void>
  readonly #watch: LogWatch
  readonly #writers: WritersHere
  #since = 0
  /** When the next commit may begin. */
  #due = 0
  #queue: Push[] = []
  #waiting = 0
  #running: Promise<unknown> | null = null
  /** The queue of everything that uses the drafts in memory. */
  #lane: Promise<unknown> = Promise.resolve()
  #open = true
  /** Why nothing could be written since the last success; null if nothing is wrong. */
  trouble: string | null = null

  constructor(
    sql: Sql,
    now: () => number,
    onCommitted: (outcomes: readonly Outcome[]) => Promise<void>,
    watch: LogWatch = {},
  ) {
    this.#records = new BatchRecords(watch.metrics ?? new Metrics())
    this.#watch = watch
    this.#writers = watch.writers ?? new WritersHere(null)
    this.#sql = sql
    this.#now = now
    this.#onCommitted = onCommitted
  }

  append(push: Push): void {
    const isFull = this.#waiting + sizeOf(push) > mostWaiting
    if (!this.#open || isFull) {
      push.fail(new LedeError(isFull ? 'newsroom.busy' : 'newsroom.away'))
      return
    }
    const desk = this.#ahead.isBlocked(push.story) ? null : this.#judgedNow(push)
    this.#ahead.begin(push, desk !== null)
    this.#queue.push(push)
    this.#waiting += sizeOf(push)
    this.#running ??= this.#run()
    if (desk !== null) this.#tell(push, desk)
  }

  #tell(push: Push, desk: string): void {
    this.#writers.told(push)
    this.#watch.onAhead?.(push, desk)
  }

  /**
   * Judges what waits and could not be judged as it came, now that what it stands on is committed:
   * else each edit would go on waiting for the one before it for as long as people type.
   */
  #judgeWaiting(): void {
    const blocked = new Set<string>()
    for (const push of this.#queue.slice(0, batch.rows)) {
      if (this.#ahead.isJudged(push) || blocked.has(push.story)) continue
      const desk = this.#ahead.isTold(push) ? null : this.#judgedNow(push)
      if (desk === null) blocked.add(push.story)
      else {
        this.#ahead.judge(push)
        this.#tell(push, desk)
      }
    }
  }

  /**
   * A row from any process says at which desk its story is, so that nothing is judged by another
   * desk.
   */
  heard({ story, at_desk, seq }: Row): void {
    this.#drafts.moved(story, at_desk, seq)
  }

  /**
   * Judges an edit before its turn if possible: returns the desk of its story; null: in its turn.
   * While nothing can be written nobody is shown what may never be.
   */
  #judgedNow(push: Push): string | null {
    const { story, kind, bytes, span, author, isLive } = push
    if (!isLive || kind !== 'edit' || bytes === null || span === null || this.#watch.onAhead === undefined) return null
    if (bytes.length > mostAheadBytes || this.trouble !== null) return null
    if (!this.#writers.mayTell(push)) return null
    const may = ({ desk, last, size }: Standing) => {
      if (size + bytes.length > mostOfStory - mostWaiting) return false
      try {
        push.admit(desk, last)
        return true
      } catch {
        return false
      }
    }
    return this.#drafts.addAhead(story, { bytes, span, author }, may)?.desk ?? null
  }

  /**
   * Reads from stories as they are committed, or are about to be; from those of them that there
   * are. No edit of any story is added meanwhile, so long work must be done elsewhere.
   */
  reading<Result>(
    stories: readonly string[],
    read: (draft: Y.Doc, about: { id: string; last: number; desk: string }) => Result,
  ): Promise<Result[]> {
    return this.#inLane(async () => {
      const found = await this.#sql.query<Standing & { id: string; desk: string }>(
        'select id, desk, last, size from stories where id = any($1)',
        [stories],
      )
      const results: Result[] = []
      for (const about of found) results.push(read((await this.#drafts.at(this.#sql, about.id, about)).draft, about))
      return results
    })
  }

  #inLane<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#lane.then(work)
    this.#lane = done.catch(() => {})
    return done
  }

  /** A connection has ended. */
  left(link: ServedLink): void {
    this.#writers.left(link)
  }

  /** How much waits to be committed, in bytes. */
  get waiting(): number {
    return this.#waiting
  }

  /** Accepts no more, and resolves when pending work is committed or has failed. */
  async close(): Promise<void> {
    this.#open = false
    await this.#running
  }

  async #run(): Promise<void> {
    // Edits of the same turn are committed together.
    await null
    await this.#whenDue()
    let delay: number = retry.first
    let most: number = batch.rows
    while (this.#queue.length > 0) {
      const some = this.#take(most)
      try {
        const began = performance.now()
        const { outcomes, waiting } = await this.#inLane(() => this.#sql.transaction((on) => this.#write(on, some)))
        this.#records.committed(outcomes, performance.now() - began)
        if (this.trouble !== null) this.#watch.onMended?.(performance.now() - this.#since)
        this.trouble = null
        delay = retry.first
        most = batch.rows
        for (const outcome of outcomes) {
          this.#settled(outcome.push)
          if ('row' in outcome && outcome.push.isLive) this.#writers.wrote(outcome.push, began)
        }
        await this.#onCommitted(outcomes)
        this.#queue = [...waiting, ...this.#queue]
        this.#judgeWaiting()
        this.#due = new Set(some.map(({ link }) => link)).size > 1 ? began + batch.everyMs : 0
        if (waiting.length === 0) {
          if (this.#queue.length > 0) await this.#whenDue()
          continue
        }
        for (const key of new Set(waiting.flatMap(keysOf))) this.#watch.onClaimed?.(key)
        if (!this.#open) break
        if (outcomes.length === 0) await wait(claimedMs)
      } catch (thrown) {
        const error = thrown instanceof Unanswered ? thrown.cause : thrown
        if (this.trouble === null) {
          this.#since = performance.now()
          this.#watch.onTrouble?.(error)
        }
        this.trouble = error instanceof Error ? error.message : String(error)
        for (const { story } of some) this.#drafts.drop(story)
        if (some.length === 1 && isOfData(error)) {
          const refused = new LedeError('draft.badUpdate', {}, error)
          for (const push of some) this.#settled(push)
          await this.#onCommitted(some.map((push) => ({ push, refused })))
          continue
        }
        this.#queue = [...some, ...this.#queue]
        if (!this.#open) break
        if (performance.now() - this.#since > filingPatience) this.#giveUpFiling(error)
        // An edit that the database refuses must not hold up the others.
        most = 1
        await wait(delay)
        delay = Math.min(delay * 2, retry.most)
      }
    }
    for (const push of this.#queue.splice(0)) {
      this.#settled(push)
      push.fail(new LedeError('newsroom.away'))
    }
    this.#running = null
  }

  /** Edits go on waiting, but somebody looks at the dialog in which they file a story. */
  #giveUpFiling(cause: unknown): void {
    for (const push of this.#queue.filter(({ kind }) => kind === 'filed')) {
      this.#queue.splice(this.#queue.indexOf(push), 1)
      this.#settled(push)
      push.fail(new LedeError('newsroom.away', {}, cause))
    }
  }

  async #whenDue(): Promise<void> {
    const ms = this.#due - performance.now()
    if (ms > 0 && this.#open) await wait(ms)
  }

  #settled(push: Push): void {
    if (this.#ahead.isTold(push)) this.#writers.settled(push)
    this.#ahead.end(push)
    this.#waiting -= sizeOf(push)
  }

  #take(most: number): Push[] {
    let bytes = 0
    let count = 0
    while (count < most && count < this.#queue.length && (count === 0 || bytes < batch.bytes)) {
      bytes += sizeOf(this.#queue[count])
      count += 1
    }
    return this.#queue.splice(0, count)
  }

  /** What came of some edits; `waiting`: those whose writers another process has claimed. */
  async #write(database: Query, all: readonly Push[]): Promise<{ outcomes: Outcome[]; waiting: Push[] }> {
    const on = telling(database)
    const untold = all.filter((push) => !this.#ahead.isTold(push))
    // Asked without waiting for one another: each way to the database and back is waited for by
    // all.
    const [, claimed, { top, stories, known }, missing] = await Promise.all([
      on.query('select pg_advisory_xact_lock($1)', [locks.append]),
      this.#writers.elsewhere(on, untold),
      findFor(on, all),
      this.#drafts.missing(on, [...new Set(all.map(({ story }) => story))]),
    ])
    const { ready: pushes, waiting } = parted(all, claimed)
    const rows: Row[] = []
    const grownStories = new Map<string, Standing>()
    const outcomes: Outcome[] = []
    let seq = top
    for (const push of pushes) {
      const story = stories.get(push.story) ?? nowhere
      const duplicate = known.get(keyOf(push))
      try {
        if (isToBeAdmitted(push, story, duplicate !== undefined) && !this.#ahead.isTold(push))
          push.admit(story.desk, story.last)
        const own = () => rows.filter(({ story: of }) => of === push.story)
        const { draft, vector } = await this.#drafts.at(on, push.story, story, own, missing)
        if (duplicate !== undefined) {
          outcomes.push({ row: null, push, kept: { ...duplicate, vector: encodeVector(vector) } })
          continue
        }
        const desk = push.desk ?? story.desk ?? ''
        const isJudged = this.#ahead.isJudged(push)
        const decided = isJudged
          ? []
          : await this.#added(on, push, { draft, vector, size: story.size, desk, seq: seq + 1 })
        seq += 1
        const standing = { desk, last: seq, size: story.size + sizeOf(push) }
        const after = this.#drafts.written(push.story, push.span, standing)
        const { kind, bytes, author, device, schema, hash } = push
        const about = { seq, previous: story.last, story: push.story, kind, desk: push.desk, bytes, hash }
        const row: Row = { ...about, author, device, schema, at: this.#now(), at_desk: desk }
        known.set(keyOf(push), { seq, previous: story.last })
        rows.push(row)
        grownStories.set(push.story, standing)
        stories.set(push.story, standing)
        outcomes.push({ row, push, kept: { seq, previous: row.previous, vector: encodeVector(after) }, decided })
      } catch (error) {
        // Without the database the transaction has to end; any other error concerns this edit
        // alone, and must not hold up others.
        if (error instanceof Unanswered) throw error.cause
        outcomes.push({ push, refused: refusalOf(error) })
      }
    }
    await Promise.all([
      insertRows(on, rows),
      audit(on, this.#now(), this.#records.toAudit(outcomes)),
      placeStories(on, grownStories, seq),
    ])
    return { outcomes, waiting }
  }

  /** Adds an edit to its story in memory, and judges it and its decisions. @throws LedeError */
  async #added(
    on: Query,
    push: Push,
    { draft, vector, size, desk, seq }: { draft: Y.Doc; vector: Vector; size: number; desk: string; seq: number },
  ): Promise<readonly Audited[]> {
    if (push.span !== null && push.bytes !== null) {
      if (extendVector(vector, push.span) === null) throw new LedeError('newsroom.gap')
      if (overlaps(vector, push.span.runs) && clashes(draft, push.bytes)) throw new LedeError('newsroom.clash')
    }
    if (size + sizeOf(push) > mostOfStory) throw new LedeError('draft.tooMuch')
    const before = undecided(draft)
    this.#drafts.add(push.story, push.bytes, push.author)
    try {
      const judging = { may: (right: Right) => push.may(right, desk), now: this.#now() }
      return await decide(on, push, { draft, before, seq }, judging)
    } catch (error) {
      // It contains something that must not be there.
      this.#drafts.drop(push.story)
      throw error
    }
  }
}

/**
 * What the log has already needs no right any more; but of a story that somebody may not read now
 * they learn nothing by sending again what they had of it.
 */
function isToBeAdmitted({ kind, may }: Push, { desk }: Standing, isThere: boolean): boolean {
  return !isThere || (kind === 'edit' && desk !== null && !may('read', desk))
}

/** The error for a refused edit; an unreadable one counts as invalid. */
function refusalOf(error: unknown): LedeError {
  return error instanceof LedeError ? error : new LedeError('draft.badUpdate', {}, error)
}
