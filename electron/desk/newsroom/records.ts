import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Hold } from '#shared/newsroom/hold.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { migrateLibrary } from '../store/migrations.ts'
import { type Durable, decodeDurable, encodeDurable, nothingDurable } from './durable.ts'
import { type HeadRecords, headsIn, headTables } from './head-records.ts'
import { type HouseRecords, houseIn, houseTables } from './house-records.ts'
import { type ImageRecords, imagesIn, imageTables } from './image-records.ts'
import { type PackageRecords, packagesIn, packageTables } from './package-records.ts'
import { type ProductionRecords, productionIn, productionTables } from './production-records.ts'
import type { AsideReason } from './take-entries.ts'

/**
 * A file of its own beside the library: its content may be lost, or be older than the library,
 * without losing anything of a story. Only this user can read it.
 */
export const newsroomFile = 'newsroom.sqlite'

const migrations = [
  `
  create table membership (
    address text not null, newsroom text not null, device text not null, token text not null,
    -- The place in the newsroom's sequence up to which every story was taken in.
    cursor integer not null,
    -- What the newsroom said of itself last, as JSON.
    welcome text not null
  ) strict;
  -- cursor: the last row of the story that was taken in. durable: see durable.ts. edits: how many edits the draft had in the library when all of it was durable; null where that was never so.
  create table stories (
    id text primary key, desk text not null, cursor integer not null, durable blob not null, edits integer,
    -- Since when something is here that is not in the newsroom, and why the newsroom will not have it.
    since integer, refused text
  ) strict, without rowid;
  -- What came from the newsroom and is no edit of a draft.
  create table aside (
    story text not null, seq integer not null, bytes blob not null, author text not null, at integer not null, why text not null,
    primary key (story, seq)
  ) strict, without rowid;
  `,
  `
  -- Legal holds: what the newsroom said of them last, and those that were put here. refused: why it will not have one.
  create table holds (
    id text primary key, story text not null, person text not null, at integer not null, reason text not null,
    sent integer not null, refused text
  ) strict, without rowid;
  `,
  productionTables,
  headTables,
  imageTables,
  houseTables,
  packageTables,
]

/** Which newsroom a library belongs to, and in which role. */
export interface Membership {
  readonly address: string
  readonly newsroom: string
  readonly device: string
  readonly welcome: string
}

/** What is known of a story that is in the newsroom. */
export interface StoryRecord {
  desk: string
  cursor: number
  durable: Durable
  edits: number | null
  since: number | null
  refused: string | null
}

/** Something from the newsroom that is no valid edit of a draft. */
export interface Aside {
  readonly seq: number
  readonly bytes: Uint8Array
  readonly author: string
  readonly at: number
  readonly why: AsideReason
}

/** A legal hold; whether the newsroom has it, and why it was refused. */
export interface HoldRecord extends Hold {
  readonly isSent: boolean
  readonly refused: string | null
}

/**
 * A desk's records on its newsroom. Methods that write return when it is on disk; records on
 * stories and lists may be older after a loss of power, which costs asking again.
 */
export interface Records {
  membership(): Membership | null
  join(membership: Membership): void
  /** The token, if an older Lede stored it here (token.ts); null otherwise. */
  oldToken(): string | null
  /** Removes it, including remnants in the file. */
  dropOldToken(): void
  setWelcome(welcome: string): void
  stories(): Map<string, StoryRecord>
  setStory(id: string, record: StoryRecord): void
  /** Removes a story of which nothing is here. */
  removeStory(id: string): void
  setAside(story: string, aside: Aside): void
  /** How many edits of a story are set aside. */
  asides(story: string): number
  holds(): HoldRecord[]
  setHolds(holds: readonly HoldRecord[]): void
  readonly production: ProductionRecords
  readonly heads: HeadRecords
  readonly images: ImageRecords
  readonly house: HouseRecords
  readonly packages: PackageRecords
  close(): void
}

interface StoryRow extends Omit<StoryRecord, 'durable'> {
  id: string
  durable: Uint8Array
}

/**
 * The records of a folder; null if its library was never in a newsroom and none are to be begun.
 * @throws LedeError as `openDatabase`
 */
export function openRecords(folder: string, begin: boolean): Records | null {
  const path = join(folder, newsroomFile)
  if (!begin && !existsSync(path)) return null
  const database = openDatabase(path)
  migrateLibrary(database, folder, migrations)
  return recordsIn(database)
}

/** Removes the records of a newsroom from a folder. They must be closed. */
export function removeRecords(folder: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `${newsroomFile}${end}`), { force: true })
}

function recordsIn(database: Database): Records {
  return {
    membership: () => database.get<Membership>('select address, newsroom, device, welcome from membership') ?? null,
    oldToken: () => database.get<{ token: string }>('select token from membership')?.token || null,
    dropOldToken() {
      database.exec('pragma secure_delete = on')
      database.transaction(() => database.run("update membership set token = ''"))
      database.exec('pragma wal_checkpoint(truncate)')
    },
    join({ address, newsroom, device, welcome }) {
      database.transaction(() => {
        for (const table of [
          'membership',
          'stories',
          'aside',
          'holds',
          'production',
          'tasks',
          'reached',
          'heads_reached',
          'images_sent',
          'image_parts',
          'house_rules',
          'house_reached',
          'waiting_packages',
        ])
          database.run(`delete from ${table}`)
        // Those that no newsroom has are sent to this one.
        database.run('delete from sent_packages where sent = 1')
        // Before tokens had a file and heads existed: the token was here, and so was a place in the
        // sequence of the log.
        database.run('insert into membership values (?, ?, ?, ?, ?, ?)', address, newsroom, device, '', 0, welcome)
      })
    },
    setWelcome: (welcome) => void database.loosely(() => database.run('update membership set welcome = ?', welcome)),
    stories() {
      const rows = database.all<StoryRow>('select * from stories')
      return new Map(rows.map(({ id, durable, ...row }) => [id, { ...row, durable: readDurable(durable) }]))
    },
    setStory(id, { desk, cursor, durable, edits, since, refused }) {
      const bytes = encodeDurable(durable)
      database.loosely(() => {
        database.run(
          'insert or replace into stories values (?, ?, ?, ?, ?, ?, ?)',
          ...[id, desk, cursor, bytes, edits, since, refused],
        )
        database.run('update production set desk = ? where story = ? and desk <> ?', desk, id, desk)
      })
    },
    removeStory(id) {
      database.loosely(() => {
        database.run('delete from stories where id = ?', id)
        database.run('delete from production where story = ? and is_head = 1', id)
      })
    },
    setAside(story, { seq, bytes, author, at, why }) {
      database.transaction(() =>
        database.run('insert or ignore into aside values (?, ?, ?, ?, ?, ?)', story, seq, bytes, author, at, why),
      )
    },
    asides: (story) =>
      database.get<{ count: number }>('select count(*) as count from aside where story = ?', story)?.count ?? 0,
    holds: () =>
      database
        .all<Omit<HoldRecord, 'isSent' | 'by'> & { person: string; sent: number }>(
          'select * from holds order by at, id',
        )
        .map(({ sent, person, ...hold }) => ({ ...hold, by: person, isSent: sent === 1 })),
    setHolds(holds) {
      database.transaction(() => {
        database.run('delete from holds')
        for (const { id, story, by, at, reason, isSent, refused } of holds)
          database.run(
            'insert into holds values (?, ?, ?, ?, ?, ?, ?)',
            id,
            story,
            by,
            at,
            reason,
            isSent ? 1 : 0,
            refused,
          )
      })
    },
    production: productionIn(database),
    heads: headsIn(database),
    images: imagesIn(database),
    house: houseIn(database),
    packages: packagesIn(database),
    close: () => database.close(),
  }
}

/** Unreadable bytes claim nothing: then everything is sent again. */
function readDurable(bytes: Uint8Array): Durable {
  try {
    return decodeDurable(bytes)
  } catch {
    return nothingDurable()
  }
}
