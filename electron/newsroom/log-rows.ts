import type { Entry } from '#shared/newsroom/entry.ts'
import type { Standing } from './drafts.ts'
import type { Query } from './sql.ts'

/** A row of the log, its hash, and the desk that its story is at with it. */
export interface Row extends Entry {
  readonly hash: string
  readonly at_desk: string
}

/** What a row is known by: the same edit of a story twice is one. */
type Key = Pick<Row, 'story' | 'hash'>

const columns = [
  'seq',
  'story',
  'previous',
  'kind',
  'desk',
  'hash',
  'bytes',
  'author',
  'device',
  'schema',
  'at',
] as const

export const keyOf = ({ story, hash }: Key) => `${hash} ${story}`

/** What the log has, as far as some edits are to be added to it. */
export interface Found {
  /** The last place in the sequence. */
  readonly top: number
  /** Where their stories stand, by their ids; those alone of which there is something. */
  readonly stories: Map<string, Standing>
  /** The places of those that are there already, by their keys. */
  readonly known: Map<string, { seq: number; previous: number }>
}

/** Reads it in one go: each question more is a way to the database and back for all who wait. */
export async function findFor({ query }: Query, edits: readonly Key[]): Promise<Found> {
  const [found] = await query<{
    top: number
    stories: (Standing & { id: string })[] | null
    known: (Key & { seq: number; previous: number })[] | null
  }>(
    `select (select coalesce(max(seq), 0) from log) as top,
       (select json_agg(json_build_object('id', id, 'desk', desk, 'last', last, 'size', size))
          from stories where id = any($1)) as stories,
       (select json_agg(json_build_object('story', story, 'hash', hash, 'seq', seq, 'previous', previous))
          from log where hash = any($2)) as known`,
    [[...new Set(edits.map(({ story }) => story))], edits.map(({ hash }) => hash)],
  )
  return {
    top: found?.top ?? 0,
    stories: new Map((found?.stories ?? []).map(({ id, ...standing }) => [id, standing])),
    known: new Map((found?.known ?? []).map(({ seq, previous, ...row }) => [keyOf(row), { seq, previous }])),
  }
}

export async function insertRows({ query }: Query, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const places = rows.map((_, index) => `(${columns.map((_, column) => `$${index * columns.length + column + 1}`)})`)
  await query(
    `insert into log (${columns}) values ${places}`,
    rows.flatMap((row) => columns.map((column) => row[column])),
  )
}

/** The notice that there are rows up to a place. */
const rowsNotice = 'log '

/** Up to which place a notice says that there are rows; null if it is none of these. */
export function rowsIn(notice: string): number | null {
  return notice.startsWith(rowsNotice) ? Number(notice.slice(rowsNotice.length)) : null
}

/**
 * Writes down where stories stand from now on, and tells every process that there are rows up to a
 * place.
 */
export async function placeStories(
  { query }: Query,
  stories: ReadonlyMap<string, Standing>,
  top: number,
): Promise<void> {
  if (stories.size === 0) return
  const all = [...stories.values()]
  await query(
    `with placed as (
       insert into stories (id, desk, last, size)
         select * from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])
         on conflict (id) do update set desk = excluded.desk, last = excluded.last, size = excluded.size)
       select pg_notify('lede', $5)`,
    [
      [...stories.keys()],
      all.map(({ desk }) => desk),
      all.map(({ last }) => last),
      all.map(({ size }) => size),
      `${rowsNotice}${top}`,
    ],
  )
}

/** What the database could not do (`cause`), and not what an edit has brought about. */
export class Unanswered extends Error {}

/** The database, with its own failures told from those of an edit. @throws Unanswered */
export function telling({ query }: Query): Query {
  return {
    query: <Found>(text: string, values?: readonly unknown[]) =>
      query<Found>(text, values).catch((cause: unknown) => {
        throw new Unanswered('unanswered', { cause })
      }),
  }
}

/**
 * Whether it is what was to be written that the database refuses (SQLSTATE classes 22 and 23), and
 * not that it is away or full.
 */
export function isOfData(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code))
}
