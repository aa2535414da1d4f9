import { statuses } from '#shared/article/status.ts'
import type { Head } from '#shared/newsroom/head.ts'
import type { ProductionColumn, ProductionQuery } from '#shared/newsroom/production.ts'
import type { Task } from '#shared/production/tasks.ts'
import { indexText } from '../search/words.ts'
import type { Database, Value } from '../store/database.ts'
import { columns, valuesOf } from './head-records.ts'

/**
 * The tables for production and a person's inbox: all of it can be derived from the drafts again.
 */
export const productionTables = `
  create table production (
    story text primary key, headline text not null, headline_order text not null, language text not null, status integer not null,
    holder text, holder_name text, reviewer text, reviewer_name text,
    due integer, planned integer, embargo text, length integer not null, target integer, unit text not null, changed integer not null
  ) strict, without rowid;
  create index production_by_due on production (due);
  -- What is for the person of this desk, and whether they have seen it.
  create table tasks (
    story text not null, id text not null, kind text not null, recipient text not null, author text,
    at integer not null, text text, is_read integer not null default 0, primary key (story, id, kind, recipient)
  ) strict, without rowid;
  -- When the newsroom was reached last.
  create table reached (at integer not null) strict;
  `

/** A story's row: its head, and who is assigned. */
export type Produced = Omit<Head, 'concerns'> & { story: string }

interface Row extends Omit<Produced, 'status' | 'holder' | 'reviewer'> {
  status: number
  desk: string
  is_head: number
  holder: string | null
  holder_name: string | null
  reviewer: string | null
  reviewer_name: string | null
}

export type Listed = Produced & { desk: string; isHere: boolean }
export type StoredTask = Task & { story: string; headline: string; isRead: boolean }

/** The stored production data, beside the records on each story (records.ts). */
export interface ProductionRecords {
  /** Stores a local story with its desk and its tasks. What was read stays read. */
  put(row: Produced, desk: string, tasks: readonly Task[]): void
  remove(story: string): void
  /** Local stories that are not stored yet. */
  missing(): string[]
  get(story: string): Listed | null
  list(query: ProductionQuery, desks: readonly string[]): { total: number; rows: Listed[] }
  /** The newest tasks of a person, and how many of all are unread. */
  inbox(person: string, limit: number): { unread: number; tasks: StoredTask[] }
  /** Marks a task; `id` null: all of them. */
  mark(person: string, id: string | null, isRead: boolean): void
  reached(): number | null
  setReached(at: number): void
}

const orders: Readonly<Record<Exclude<ProductionColumn, 'desk'>, string>> = {
  headline: "nullif(headline_order, '')",
  status: 'status',
  holder: 'holder_name collate nocase',
  due: 'due',
  length: 'length',
  planned: 'planned',
  embargo: 'embargo',
  changed: 'changed',
}

const closed = (['published', 'killed', 'spiked'] as const).map((status) => statuses.indexOf(status)).join(', ')

export function productionIn(database: Database): ProductionRecords {
  return {
    put(row, desk, tasks) {
      const { story } = row
      database.loosely(() => {
        database.run(
          `insert or replace into production (${columns.join(', ')}, desk) values (${columns.map(() => '?').join(', ')}, ?)`,
          ...valuesOf(row),
          desk,
        )
        const kept = database.all<{ id: string; kind: string }>('select id, kind from tasks where story = ?', story)
        for (const { id, kind } of kept)
          if (!tasks.some((task) => task.id === id && task.kind === kind))
            database.run('delete from tasks where story = ? and id = ? and kind = ?', story, id, kind)
        for (const { id, kind, to, by, at, text } of tasks)
          database.run(
            'insert or ignore into tasks (story, id, kind, recipient, author, at, text) values (?, ?, ?, ?, ?, ?, ?)',
            ...[story, id, kind, to, by, at, text],
          )
      })
    },
    remove(story) {
      database.loosely(() => {
        for (const table of ['production', 'tasks']) database.run(`delete from ${table} where story = ?`, story)
      })
    },
    missing: () =>
      database
        .all<{ id: string }>('select id from stories where id not in (select story from production where is_head = 0)')
        .map(({ id }) => id),
    get(story) {
      const row = database.get<Row>('select * from production where story = ?', story)
      return row === undefined ? null : listed(row)
    },
    list(query, desks) {
      const { condition, values } = conditionOf(query)
      const from = `from production where ${condition}`
      const total = database.get<{ n: number }>(`select count(*) as n ${from}`, ...values)?.n ?? 0
      const order = query.sort === 'desk' ? deskOrder(desks) : orders[query.sort]
      const rows = database.all<Row>(
        // Sorted by the needed columns only: a hundred thousand complete rows are long.
        `select production.* from (
           select story, row_number() over () as place from (
             select story ${from}
               order by (${order}) is null, ${order} ${query.descending ? 'desc' : 'asc'}, changed desc, story
               limit ? offset ?)) join production using (story) order by place`,
        ...values,
        query.limit,
        query.offset,
      )
      return { total, rows: rows.map(listed) }
    },
    inbox(person, limit) {
      const tasks = database.all<{ [Key in keyof StoredTask]: StoredTask[Key] } & { is_read: number }>(
        `select story, id, kind, recipient as "to", author as "by", at, text, is_read, headline
           from tasks join production using (story) where recipient = ? order by at desc, id limit ?`,
        person,
        limit,
      )
      const unread = database.get<{ n: number }>(
        'select count(*) as n from tasks where recipient = ? and is_read = 0',
        person,
      )
      return {
        unread: unread?.n ?? 0,
        tasks: tasks.map(({ is_read, ...task }) => ({ ...task, isRead: is_read === 1 })),
      }
    },
    mark: (person, id, isRead) =>
      void database.transaction(() =>
        database.run(
          'update tasks set is_read = ? where recipient = ? and (? is null or id = ?)',
          ...[isRead ? 1 : 0, person, id, id],
        ),
      ),
    reached: () => database.get<{ at: number }>('select at from reached')?.at ?? null,
    setReached(at) {
      database.loosely(() => {
        database.run('delete from reached')
        database.run('insert into reached values (?)', at)
      })
    },
  }
}

function conditionOf({ desk, status, holder, search }: ProductionQuery): { condition: string; values: Value[] } {
  const parts: [string, ...Value[]][] = [['true']]
  if (desk !== null) parts.push(['desk = ?', desk])
  if (status === 'open') parts.push([`status not in (${closed})`])
  else if (status !== null) parts.push(['status = ?', statuses.indexOf(status)])
  if (holder !== null) parts.push(['holder = ?', holder])
  const words = indexText(search)
  // Beginnings of words, as in a search in the library.
  for (const word of words.split(' ')) if (word !== '') parts.push(["' ' || headline_order like ?", `% ${word}%`])
  return { condition: parts.map(([part]) => part).join(' and '), values: parts.flatMap(([, ...values]) => values) }
}

/** Desks in the newsroom's own order; their ids are made by programs and contain no quotes. */
function deskOrder(desks: readonly string[]): string {
  const known = desks.filter((id) => /^[\w.:-]+$/.test(id)).map((id, place) => `when '${id}' then ${place}`)
  return known.length === 0 ? 'desk' : `case desk ${known.join(' ')} end`
}

function listed({ holder_name, reviewer_name, ...row }: Row): Listed {
  return {
    story: row.story,
    headline: row.headline,
    language: row.language,
    desk: row.desk,
    due: row.due,
    planned: row.planned,
    embargo: row.embargo,
    length: row.length,
    target: row.target,
    unit: row.unit,
    changed: row.changed,
    isHere: row.is_head === 0,
    status: statuses[row.status] ?? 'draft',
    holder: row.holder === null ? null : { id: row.holder, name: holder_name ?? '' },
    reviewer: row.reviewer === null ? null : { id: row.reviewer, name: reviewer_name ?? '' },
  }
}
