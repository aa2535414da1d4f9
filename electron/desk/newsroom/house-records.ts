import type { NewsroomRule } from '#shared/newsroom/house-rules.ts'
import type { Database } from '../store/database.ts'

/** The newsroom's house rules as it said them last, and when it said that these are all. */
export const houseTables = `
  create table house_rules (id text primary key, place integer not null, version integer not null, rule text) strict, without rowid;
  create table house_reached (place integer not null, at integer not null) strict;
  `

/** How far the newsroom's rules are here. `at`: when it said so last, in ms since the epoch. */
export interface HouseReached {
  readonly place: number
  readonly at: number
}

/** What is written down of the newsroom's house rules (a part of records.ts). */
export interface HouseRecords {
  reached(): HouseReached | null
  all(): NewsroomRule[]
  /** Takes in what was changed; `isAll`: and forgets all others. */
  put(rules: readonly NewsroomRule[], reached: HouseReached, isAll: boolean): void
  /** From now on all of them are asked for again; until then these count. */
  beginAnew(): void
}

export function houseIn(database: Database): HouseRecords {
  return {
    reached: () => database.get<HouseReached>('select place, at from house_reached') ?? null,
    all: () => database.all<NewsroomRule>('select id, place, version, rule from house_rules order by place'),
    put(rules, { place, at }, isAll) {
      database.loosely(() => {
        if (isAll) database.run('delete from house_rules')
        for (const { id, place: own, version, rule } of rules)
          if (rule === null) database.run('delete from house_rules where id = ?', id)
          else database.run('insert or replace into house_rules values (?, ?, ?, ?)', id, own, version, rule)
        database.run('delete from house_reached')
        database.run('insert into house_reached values (?, ?)', place, at)
      })
    },
    beginAnew() {
      database.loosely(() => database.run('update house_reached set place = 0'))
    },
  }
}
