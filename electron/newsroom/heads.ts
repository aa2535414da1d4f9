import type * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import type { Head } from '#shared/newsroom/head.ts'
import { headOf } from '#shared/production/head.ts'
import type { Person } from '#shared/review/people/person.ts'
import { DueStories } from './due-stories.ts'
import { type HeadRow, headRowsAfter, topPlace } from './head-rows.ts'
import type { Log, Outcome } from './log.ts'
import { locks } from './migrations.ts'
import { Seldom } from './seldom.ts'
import type { Query, Sql } from './sql.ts'

/** How long after heads could not be written they are tried again, in ms. */
const retryMs = 1_000
/** How many heads are read and written together. */
const slice = 10
/** How often heads are sent at most, in ms. */
const tellEveryMs = 250
/** How many heads are sent at once. */
const pageRows = 500
/** Up to this many missing heads are waited for by whoever asks. */
const mostWaitedFor = 500

interface Read {
  readonly story: string
  readonly seq: number
  readonly desk: string
  readonly head: Head
}

/**
 * What lists show of each story, derived from it shortly after an edit and stored beside the log,
 * from which it can be recreated. Whichever process wrote last in a story writes its head.
 */
export class Heads {
  readonly #sql: Sql
  readonly #log: Log
  readonly #now: () => number
  readonly #onTold: (rows: readonly HeadRow[]) => Promise<void>
  /** Stories that were edited since they were read. */
  readonly #edited = new DueStories()
  /** Whether any of them was filed. */
  #isFiled = false
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #telling: Promise<void> = Promise.resolve()
  #told = 0
  readonly #toTell = new Seldom(tellEveryMs, () => void this.#tell())
  /** Whether many missing heads are being written. */
  #isMending = false
  #open = true

  /** @param onTold called with each written head, by this or another process, in order */
  constructor(sql: Sql, log: Log, now: () => number, onTold: (rows: readonly HeadRow[]) => Promise<void>) {
    this.#sql = sql
    this.#log = log
    this.#now = now
    this.#onTold = onTold
  }

  /** Writes missing heads, as after a crash. To be called once, before anything else. */
  async begin(): Promise<void> {
    this.#told = await topPlace(this.#sql)
    await this.mend()
  }

  /**
   * Writes missing or outdated heads: resolves when they are written if they are few; many are
   * written in the background.
   */
  async mend(): Promise<void> {
    if (this.#isMending) return this.flush()
    const missing = await this.#sql.query<{ id: string }>(
      'select id from stories left join heads on story = id where heads.seq is distinct from stories.last',
    )
    const ids = missing.map(({ id }) => id)
    if (ids.length <= mostWaitedFor) for (const id of ids) this.#edited.at(id, performance.now())
    else {
      this.#isMending = true
      void this.#writeAll(ids)
        .catch(() => {})
        .finally(() => {
          this.#isMending = false
        })
    }
    await this.flush()
  }

  /** After rows were committed: a filed story is in the lists at once. */
  committed(outcomes: readonly Outcome[]): void {
    const now = performance.now()
    for (const outcome of outcomes) {
      if (!('row' in outcome) || outcome.row === null) continue
      const { story, kind } = outcome.row
      if (kind === 'filed') this.#edited.at(story, now)
      else this.#edited.edited(story, now)
      this.#isFiled ||= kind === 'filed'
    }
    this.#wait()
  }

  /**
   * Resolves when the heads of all that was committed until now are written, or cannot be for now.
   */
  flush(): Promise<void> {
    return this.#write(Number.POSITIVE_INFINITY)
  }

  #wait(): void {
    const { next } = this.#edited
    if (next === null || !this.#open) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#write(performance.now()), Math.max(0, next - performance.now()))
    this.#timer.unref()
  }

  /** Writes those that are due until a time. */
  #write(until: number): Promise<void> {
    clearTimeout(this.#timer)
    this.#writing = this.#writing.then(async () => {
      const ids = this.#edited.take(performance.now(), until)
      const isFiled = this.#isFiled
      this.#isFiled = false
      try {
        await this.#writeAll(ids)
        if (isFiled) await this.#tell()
      } catch {
        // The database is away.
        for (const id of ids) this.#edited.at(id, performance.now() + retryMs)
        this.#isFiled ||= isFiled
      }
      this.#wait()
    })
    return this.#writing
  }

  /** Heads were written, by any process: those not sent yet are sent. */
  tellNew(): void {
    this.#toTell.ask()
  }

  #tell(): Promise<void> {
    const telling = this.#telling.then(async () => {
      for (let more = this.#open; more; ) {
        const rows = await headRowsAfter(this.#sql, this.#told, pageRows)
        this.#told = rows.at(-1)?.place ?? this.#told
        if (rows.length > 0) await this.#onTold(rows)
        more = rows.length === pageRows
      }
    })
    this.#telling = telling.catch(() => {
      // The database is away.
      if (this.#open) this.tellNew()
    })
    return this.#telling
  }

  /** Resolves when pending writes are finished; starts no more. */
  async close(): Promise<void> {
    this.#open = false
    clearTimeout(this.#timer)
    this.#toTell.cancel()
    await this.#writing
    await this.#telling
  }

  async #writeAll(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const people = (await this.#sql.query<{ person: Person }>('select person from people')).map(({ person }) => person)
    for (let from = 0; from < ids.length; from += slice) {
      const read = await this.#log.reading(
        ids.slice(from, from + slice),
        (draft, { id, last, desk }): Read => ({
          ...{ story: id, seq: last, desk },
          head: headIn(draft, id, people, this.#now()),
        }),
      )
      if (!this.#open && from > 0) return
      await this.#sql.transaction((on) => write(on, read))
      this.tellNew()
    }
  }
}

/** An unreadable one must not keep the others from the lists. */
function headIn(draft: Y.Doc, story: string, people: readonly Person[], now: number): Head {
  try {
    return headOf(draft, story, people, now)
  } catch {
    return headOf(newDraft(), story, people, now)
  }
}

async function write({ query }: Query, read: readonly Read[]): Promise<void> {
  await Promise.all([
    query('select pg_advisory_xact_lock($1)', [locks.heads]),
    // If the head was lost, the log shows at which desks the story was.
    query(
      `insert into heads (story, place, seq, desk, head, was)
         select story, nextval('head_places'), seq, desk, head,
           case when exists (select from heads where heads.story = read.story) then null else
             (select string_agg(distinct log.desk, ' ') from log where log.story = read.story and log.desk <> read.desk) end
           from unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) as read (story, seq, desk, head)
         on conflict (story) do update set place = excluded.place, seq = excluded.seq, desk = excluded.desk,
           head = excluded.head,
           was = case when heads.desk = excluded.desk or heads.desk = any(string_to_array(heads.was, ' ')) then heads.was
             else concat_ws(' ', heads.was, heads.desk) end
         where heads.seq <= excluded.seq`,
      [
        read.map(({ story }) => story),
        read.map(({ seq }) => seq),
        read.map(({ desk }) => desk),
        read.map(({ head }) => JSON.stringify(head)),
      ],
    ),
    query("select pg_notify('lede', 'heads')"),
  ])
}
