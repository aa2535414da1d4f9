import { statuses } from '#shared/article/status.ts'
import type { StoryHead } from '#shared/newsroom/head.ts'
import { indexText } from '../search/words.ts'
import type { Database, Value } from '../store/database.ts'
import type { Produced } from './production-records.ts'

/**
 * Stories of which this desk has the head but not the text. They are listed in production beside
 * those whose text is here (`is_head` 0), which are read from the drafts. `is_mine`: whether it
 * concerns the person of this desk.
 */
export const headTables = `
  alter table production add column desk text not null default '';
  alter table production add column is_head integer not null default 0;
  alter table production add column is_mine integer not null default 0;
  update production set desk = coalesce((select desk from stories where id = story), '');
  create index production_heads on production (is_mine, changed) where is_head = 1;
  -- Up to where heads were taken in, in their own sequence.
  create table heads_reached (place integer not null) strict;
  `

/** Which heads' texts are fetched before anybody opens them. */
export interface WantedHeads {
  /** Besides what concerns the person: stories at these desks that changed since then. */
  readonly desks: readonly string[]
  readonly since: number
  readonly most: number
}

/** The stored heads (part of records.ts). */
export interface HeadRecords {
  /** The place up to which heads were applied. */
  place(): number
  setPlace(place: number): void
  /** Stores heads, unless the text is here: then the draft is more complete. */
  put(heads: readonly StoryHead[], me: string | null): void
  /** Removes stories from the list whose text is not here. */
  remove(stories: readonly string[]): void
  /** How many there are. */
  count(): number
  has(story: string): boolean
  /** All of them. */
  ids(): string[]
  /** Those whose text is wanted: what concerns the person first, then the latest. */
  wanted(wanted: WantedHeads): string[]
}

export function headsIn(database: Database): HeadRecords {
  const placeNow = () => database.get<{ place: number }>('select place from heads_reached')?.place ?? 0
  const insert = `
    insert into production (${columns.join(', ')}, desk, is_head, is_mine)
      select ${columns.map(() => '?').join(', ')}, ?, 1, ?
        where not exists (select 1 from stories where id = ?) or exists (select 1 from production where story = ?)
      on conflict (story) do update set ${columns
        .slice(1)
        .map((name) => `${name} = excluded.${name}`)
        .join(', ')},
        desk = excluded.desk, is_mine = excluded.is_mine where is_head = 1`
  return {
    place: placeNow,
    setPlace(place) {
      database.loosely(() => {
        database.run('delete from heads_reached')
        database.run('insert into heads_reached values (?)', place)
      })
    },
    put(heads, me) {
      database.loosely(() => {
        for (const { id, desk, head } of heads) {
          const { concerns, ...produced } = head
          const isMine = me !== null && concerns.includes(me)
          database.run(insert, ...valuesOf({ story: id, ...produced }), desk, isMine ? 1 : 0, id, id)
        }
      })
    },
    remove(stories) {
      database.loosely(() => {
        for (const story of stories) database.run('delete from production where story = ? and is_head = 1', story)
      })
    },
    count: () => database.get<{ n: number }>('select count(*) as n from production where is_head = 1')?.n ?? 0,
    has: (story) =>
      database.get('select 1 as one from production where story = ? and is_head = 1', story) !== undefined,
    ids: () =>
      database.all<{ story: string }>('select story from production where is_head = 1').map(({ story }) => story),
    wanted: ({ desks, since, most }) =>
      database
        .all<{ story: string }>(
          `select story from production
             where is_head = 1 and (is_mine = 1 or (changed >= ? and desk in (${desks.map(() => '?').join(', ')})))
             order by is_mine desc, changed desc limit ?`,
          since,
          ...desks,
          most,
        )
        .map(({ story }) => story),
  }
}

/** The columns of what lists show of a story, in the order of `valuesOf`. */
export const columns = [
  ...['story', 'headline', 'headline_order', 'language', 'status', 'holder', 'holder_name', 'reviewer'],
  ...['reviewer_name', 'due', 'planned', 'embargo', 'length', 'target', 'unit', 'changed'],
]

export function valuesOf({ story, headline, status, holder, reviewer, ...row }: Produced): Value[] {
  return [
    ...[story, headline, indexText(headline), row.language, statuses.indexOf(status)],
    ...[holder?.id ?? null, holder?.name ?? null, reviewer?.id ?? null, reviewer?.name ?? null],
    ...[row.due, row.planned, row.embargo, row.length, row.target, row.unit, row.changed],
  ]
}
