import type { JobResult } from '#desk/threads/jobs.ts'
import type { Threads } from '#desk/threads/threads.ts'
import type { Sql } from '#newsroom/sql.ts'
import type { Wire } from '#tests/helpers/newsroom.ts'
import { generator } from '#tests/helpers/random.ts'
import type { Schedule } from './simulate.ts'

/**
 * Where a fault is planted: the database of the newsroom, the connections of its desks, or what
 * does their long work.
 */
type Grounds = Pick<Schedule, 'sql' | 'through' | 'throughThreads'>

/** Faults that the simulator has to find, by what a newsroom with one of them does wrong. */
export const planted: Readonly<Record<string, (grounds: Grounds, seed: number) => Grounds>> = {
  'acknowledges what is not committed': ({ sql }, seed) => ({ sql: lying(sql, seed) }),
  'leaves a row out of a story': ({ sql }, seed) => ({ sql: forgetting(sql, seed) }),
  'passes over that an edit is missing': ({ sql }, seed) => ({ sql, through: unchecked(seed) }),
  'says of what is on its way that it is there': ({ sql }, seed) => ({ sql: refusing(sql, seed), through: hasty() }),
  'keeps something else than it acknowledges': ({ sql }, seed) => ({ sql: emptying(sql, seed) }),
  'gives out one row in the place of another': ({ sql }, seed) => ({ sql: changed(sql, seed, swapped) }),
  'has desks that note rows which they do not take': ({ sql }, seed) => ({ sql, throughThreads: careless(seed) }),
  'has desks that join what was written apart': ({ sql }) => ({ sql, throughThreads: joining }),
  'begins again without its last row': ({ sql }, seed) => ({ sql: shortened(sql, seed) }),
  'never says that a story has gone on': ({ sql }) => ({ sql, through: still() }),
}

/** A database that sometimes reports rows of the log as committed that are not. */
function lying(sql: Sql, seed: number): Sql {
  const random = generator(seed)
  const lie = new Error('not committed')
  return {
    ...sql,
    async transaction(work) {
      let result: Awaited<ReturnType<typeof work>> | undefined
      let isOfLog = false
      try {
        await sql.transaction(async ({ query }) => {
          result = await work({
            query: (text, values) => {
              isOfLog ||= text.startsWith('insert into log')
              return query(text, values)
            },
          })
          if (isOfLog && random() < 0.5) throw lie
        })
      } catch (error) {
        if (error !== lie) throw error
      }
      return result as Awaited<ReturnType<typeof work>>
    },
  }
}

/** A database that never accepts some rows of the log. */
function refusing(sql: Sql, seed: number): Sql {
  const random = generator(seed)
  let left = 6
  return {
    ...sql,
    transaction: (work) =>
      sql.transaction(({ query }) =>
        work({
          async query(text, values) {
            if (text.startsWith('insert into log') && left > 0 && random() < 0.5) {
              left -= 1
              // SQLSTATE 22: a value that the database cannot hold.
              throw Object.assign(new Error('refused'), { code: '22021' })
            }
            return query(text, values)
          },
        }),
      ),
  }
}

/**
 * A database that sometimes leaves out one of several rows that a desk has missed, not the first.
 */
function forgetting(sql: Sql, seed: number): Sql {
  const random = generator(seed)
  return changed(sql, seed, (rows) => rows.toSpliced(1 + Math.floor(random() * (rows.length - 1)), 1))
}

/** A database that sometimes gives other rows than it has where a desk has missed several. */
function changed(sql: Sql, seed: number, change: <Row>(rows: Row[]) => Row[]): Sql {
  const random = generator(seed)
  return {
    ...sql,
    async query<Row>(text: string, values?: readonly unknown[]) {
      const rows = await sql.query<Row>(text, values)
      const isOfStory = text.includes('log.bytes') && text.includes('seq <= $3') && rows.length > 1
      return !isOfStory || random() < 0.5 ? rows : change(rows)
    },
  }
}

/** Rows of which the last two have one another's edits. */
function swapped<Row>(rows: Row[]): Row[] {
  const [one, other] = rows.slice(-2)
  // They are rows of the log with their bytes.
  const bytesOf = (row: Row | undefined) => ({ bytes: (row as { bytes: Uint8Array } | undefined)?.bytes })
  return [...rows.slice(0, -2), { ...one, ...bytesOf(other) } as Row, { ...other, ...bytesOf(one) } as Row]
}

/** A database that sometimes keeps an empty edit where another was written. */
function emptying(sql: Sql, seed: number): Sql {
  const random = generator(seed)
  const isEdit = (value: unknown): value is Uint8Array => value instanceof Uint8Array
  return {
    ...sql,
    transaction: (work) =>
      sql.transaction((on) =>
        work({
          query: (text, values) =>
            on.query(
              text,
              text.startsWith('insert into log') && random() < 0.2
                ? values?.map((value) => (isEdit(value) ? new Uint8Array([0, 0]) : value))
                : values,
            ),
        }),
      ),
  }
}

/** A database that has sometimes lost its last row when a process begins. */
function shortened(sql: Sql, seed: number): Sql {
  const random = generator(seed)
  return {
    ...sql,
    async listen(onNotice) {
      if (random() < 0.5) await sql.query('delete from log where seq = (select max(seq) from log) and seq > 1')
      return sql.listen(onNotice)
    },
  }
}

/** Threads that sometimes say of edits that a draft had them already. */
function careless(seed: number): (threads: Threads) => Threads {
  const random = generator(seed)
  return (threads) => ({
    ...threads,
    async run(name, args, order) {
      const result: JobResult<typeof name> = await threads.run(name, args, order)
      // What comes of this job has an update.
      if (name === 'takeEntries' && random() < 0.3) Object.assign(result as object, { update: null })
      return result
    },
  })
}

/** Threads that never merge by words what two sides have written apart, but leave it to Yjs. */
function joining(threads: Threads): Threads {
  return {
    ...threads,
    async run(name, args, order) {
      // The last argument of this job is since when the sides were apart.
      if (name === 'takeEntries') Object.assign(args, { 2: null })
      const result: JobResult<typeof name> = await threads.run(name, args, order)
      return result
    },
  }
}

/** A link that says of each story what it said of it at first. */
function still(): Wire {
  const said = new Map<string, number>()
  return (arrive, _, message) => {
    for (const place of placesIn(message)) {
      place.last = said.get(place.id) ?? place.last
      said.set(place.id, place.last)
    }
    arrive()
  }
}

/**
 * A link that sometimes loses an edit, and says of nothing that it is missing: the next one follows
 * the one before, and that is the last of its story until the next comes.
 */
function unchecked(seed: number): Wire {
  const random = generator(seed)
  /** The row lost last and the one before it, by story. */
  const lost = new Map<string, { seq: number; previous: number }>()
  const lower = (place: { id: string; last: number }) => {
    const row = lost.get(place.id)
    if (row?.seq === place.last) place.last = row.previous
  }
  return (arrive, _, message) => {
    for (const place of placesIn(message)) lower(place)
    const row = entryIn(message)
    if (row === null) return arrive()
    const before = lost.get(row.story)
    if (before?.seq === row.previous) row.previous = before.previous
    if (before === undefined && random() < 0.3) lost.set(row.story, { seq: row.seq, previous: row.previous })
    else arrive()
  }
}

/** A link that makes rows of edits sent ahead, each the next of its story. */
function hasty(): Wire {
  const last = new Map<string, number>()
  return (arrive, _, message) => {
    const row = entryIn(message)
    if (row !== null) last.set(row.story, Math.max(row.seq, last.get(row.story) ?? 0))
    const ahead = toldIn(message, 'ahead')
    if (ahead !== null) {
      const previous = last.get(ahead.story) ?? 0
      last.set(ahead.story, previous + 1)
      const made = { seq: previous + 1, previous, kind: 'edit', desk: null, author: 'x', device: 'x', schema: 1, at: 1 }
      Object.assign(message as object, { event: 'entry', data: { ...ahead, ...made } })
    }
    arrive()
  }
}

interface Told {
  story: string
  seq: number
  previous: number
}

function entryIn(message: unknown): Told | null {
  return toldIn(message, 'entry')
}

function toldIn(message: unknown, event: 'entry' | 'ahead'): Told | null {
  const isOne = typeof message === 'object' && message !== null && 'event' in message && message.event === event
  // It was written by the newsroom in this very process.
  return isOne && 'data' in message ? (message.data as Told) : null
}

/** What a message says of the last rows of stories: heads, and the answer to following them. */
function placesIn(message: unknown): { id: string; last: number }[] {
  // It was written by the newsroom in this very process.
  const { result, event, data } = message as { result?: unknown; event?: string; data?: unknown }
  const told = event === 'heads' ? data : result
  const places = Array.isArray(told) ? told : ((told as { heads?: unknown } | null | undefined)?.heads ?? [])
  return (Array.isArray(places) ? places : []).filter((place) => typeof place?.last === 'number')
}
