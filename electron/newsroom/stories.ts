import { pageBytes } from '#shared/newsroom/contract.ts'
import type { Entry } from '#shared/newsroom/entry.ts'
import type { Row } from './log-rows.ts'
import type { Query } from './sql.ts'

const columns =
  'log.seq, log.previous, log.story, log.kind, log.desk, log.bytes, log.author, log.device, log.schema, log.at'

/** The desk of a story; null if there is no such story. */
export async function deskOf({ query }: Query, story: string): Promise<string | null> {
  const [row] = await query<{ desk: string }>('select desk from stories where id = $1', [story])
  return row?.desk ?? null
}

/** The desk and the last row of each existing story among some. */
export function placesOf({ query }: Query, stories: readonly string[]) {
  return query<{ id: string; desk: string; last: number }>('select id, desk, last from stories where id = any($1)', [
    stories,
  ])
}

/**
 * A page of a story's log after a place; from its beginning on, the last snapshot replaces the rows
 * in it.
 */
export async function entriesAfter(
  on: Query,
  story: string,
  after: number,
): Promise<{ entries: Entry[]; more: boolean }> {
  const folded = after === 0 ? await snapshotOf(on, story) : null
  const from = folded?.seq ?? after
  // Sizes first: an answer only has room for part of a long log, and the database should not return
  // more at once.
  const sizes = await on.query<{ seq: number; size: number }>(
    'select seq, coalesce(length(bytes), 0) as size from log where story = $1 and seq > $2 order by seq limit 2000',
    [story, from],
  )
  let bytes = folded?.bytes?.length ?? 0
  const fitting = sizes.filter(({ size }, index) => {
    bytes += size
    return (index === 0 && folded === null) || bytes <= pageBytes
  })
  const last = fitting.at(-1)?.seq ?? from
  const rows = await on.query<Entry>(
    `select ${columns} from log where story = $1 and seq > $2 and seq <= $3 order by seq`,
    [story, from, last],
  )
  const [top] = await on.query<{ last: number }>('select last from stories where id = $1', [story])
  const entries = [...(folded === null ? [] : [folded]), ...rows].map((row) => entryOf(row))
  return { entries, more: (top?.last ?? 0) > last }
}

/** What was committed after a place, of all stories, each with its desk. */
export async function rowsAfter({ query }: Query, after: number, limit: number): Promise<Row[]> {
  const rows = await query<Row>(
    `select ${columns}, log.hash, stories.desk as at_desk from log join stories on stories.id = log.story
       where log.seq > $1 order by log.seq limit $2`,
    [after, limit],
  )
  return rows.map((row) => ({ ...entryOf(row), hash: row.hash, at_desk: row.at_desk }))
}

/** The place of the latest row. */
export async function topOf({ query }: Query): Promise<number> {
  const [row] = await query<{ seq: number }>('select coalesce(max(seq), 0) as seq from log')
  return row?.seq ?? 0
}

async function snapshotOf({ query }: Query, story: string): Promise<Entry | null> {
  const [row] = await query<Entry>(
    `select log.seq, 0 as previous, log.story, 'edit' as kind, null as desk, snapshots.bytes, log.author, log.device, log.schema, log.at
       from snapshots join log on log.story = snapshots.story and log.seq = snapshots.seq
       where snapshots.story = $1 order by snapshots.seq desc limit 1`,
    [story],
  )
  return row ?? null
}

/** A row as it is sent: without other columns, its bytes in a buffer of their own. */
export function entryOf({ seq, previous, story, kind, desk, bytes, author, device, schema, at }: Entry): Entry {
  return { seq, previous, story, kind, desk, bytes: bytes && new Uint8Array(bytes), author, device, schema, at }
}
