import type { NewsroomResult } from '#shared/newsroom/contract.ts'
import { type Heads, headSchema } from '#shared/newsroom/head.ts'
import type { Query } from './sql.ts'

/** How many heads are in one page of their list. */
const pageRows = 1_000

/**
 * A row of the table of heads, as far as it is passed on; `was`: every desk at which the story was
 * before, separated by spaces; `head` is JSON.
 */
export interface HeadRow {
  readonly story: string
  readonly place: number
  /** The story's last row when it was read. */
  readonly seq: number
  readonly desk: string
  readonly was: string | null
  readonly head: string
}

const columns = 'story, place, seq, desk, was, head'

/** A page of the heads written after a place, of stories at readable desks. */
export async function headsAfter(
  { query }: Query,
  after: number,
  readable: readonly string[],
): Promise<NewsroomResult<'heads'>> {
  // Up to here all are included: later ones have later places.
  const top = await topPlace({ query })
  const rows = await query<HeadRow>(
    `select ${columns} from heads where place > $1 and place <= $2 and (desk = any($3) or string_to_array(was, ' ') && $3)
       order by place limit $4`,
    [after, top, readable, pageRows],
  )
  const last = rows.at(-1)?.place ?? top
  const next = rows.length < pageRows ? null : last
  return { ...toldOf(rows, (desk) => readable.includes(desk)), next, at: next ?? Math.max(top, after) }
}

/** Every head written after a place, in batches. */
export function headRowsAfter({ query }: Query, after: number, limit: number): Promise<HeadRow[]> {
  return query<HeadRow>(`select ${columns} from heads where place > $1 order by place limit $2`, [after, limit])
}

/** The place of the last written head. */
export async function topPlace({ query }: Query): Promise<number> {
  const [row] = await query<{ place: number }>('select coalesce(max(place), 0) as place from heads')
  return row?.place ?? 0
}

/** What a person is told of heads: those that they may read, and which were taken from them. */
export function toldOf(rows: readonly HeadRow[], mayRead: (desk: string) => boolean): Heads {
  const told: Heads = { heads: [], gone: [] }
  for (const { story: id, desk, place, seq: last, was, head } of rows) {
    if (mayRead(desk)) told.heads.push({ id, desk, place, last, head: headSchema.parse(JSON.parse(head)) })
    else if (was?.split(' ').some(mayRead)) told.gone.push(id)
  }
  return told
}
