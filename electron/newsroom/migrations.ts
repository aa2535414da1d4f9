import { LedeError } from '#shared/api/errors.ts'
import type { Sql } from './sql.ts'

/** The newsroom's tables, as steps from the first version on. A released step is never changed. */
const migrations: readonly string[][] = [
  [
    'create table if not exists newsroom (id text not null, name text not null, created_at bigint not null)',
    'create table if not exists desks (id text primary key, name text not null, place int not null)',
    // person: as its desk has introduced it (shared/review/people/person.ts).
    'create table if not exists people (id text primary key, person jsonb not null, role text not null, desks jsonb not null)',
    // Of tokens and invitations only the SHA-256 is here.
    `create table if not exists devices (
      id text primary key, person text not null references people, name text not null, token text not null unique,
      joined_at bigint not null, seen_at bigint not null, revoked_at bigint)`,
    `create table if not exists invitations (
      hash text primary key, person text, role text not null, desks jsonb not null,
      expires_at bigint not null, used_at bigint)`,
    // What of the log lists and rights need: the desk that each story is filed to, the last of its
    // rows, their bytes.
    'create table if not exists stories (id text primary key, desk text not null, last bigint not null, size bigint not null)',
    'create index if not exists stories_by_last on stories (last)',
    // The log, which is only added to. hash: SHA-256 of the bytes, or of the act where there are
    // none. previous: the row of the same story before, 0 for none.
    `create table if not exists log (
      seq bigint primary key, story text not null, previous bigint not null, kind text not null, desk text, hash text not null,
      bytes bytea, author text not null, device text not null, schema int not null, at bigint not null,
      unique (story, hash), unique (story, previous))`,
    // Whole stories up to a row of theirs, made of the log, so that opening one costs what it is
    // and not how often it was changed. Only added to as well.
    `create table if not exists snapshots (
      story text not null, seq bigint not null, hash text not null, bytes bytea not null, at bigint not null, primary key (story, seq))`,
  ],
  [
    // Another one each time that it was put back from a backup.
    "alter table newsroom add column if not exists generation text not null default ''",
    // What was done, other than edits (shared/newsroom/audit.ts). Only added to.
    `create table if not exists audit (
      id bigint generated always as identity primary key, at bigint not null, act text not null, person text, device text,
      about text not null, details jsonb not null)`,
    // Legal holds: who put one, why, and who lifted it, where somebody has.
    `create table if not exists holds (
      id text primary key, story text not null, reason text not null, person text not null, device text not null, at bigint not null,
      lifted_by text, lifted_why text, lifted_at bigint)`,
    'create index if not exists holds_by_story on holds (story) where lifted_at is null',
    // What lets an administrator into the page: of a link, good once, and of a browser. SHA-256
    // only.
    'create table if not exists passes (hash text primary key, person text not null, device text not null, once boolean not null, expires_at bigint not null)',
  ],
  [
    // What lists show of each story (shared/newsroom/head.ts), read off its rows up to seq, and
    // made of them again where it is missing. place: in the sequence of all heads. was: the desk at
    // which the story was before.
    `create table if not exists heads (
      story text primary key, place bigint not null unique, seq bigint not null, desk text not null, was text, head text not null)`,
  ],
  [
    // Images, by SHA-256; those that are whole and verified. place: where its bytes are
    // (shelf.ts).
    'create table if not exists images (hash text primary key, size int not null, place text not null, at bigint not null)',
    'create table if not exists story_images (story text not null, hash text not null, at bigint not null, primary key (story, hash))',
    // What came of them, in its order: of an image that is not whole yet what each device has sent.
    `create table if not exists image_parts (
      hash text not null, device text not null, start int not null, bytes bytea not null, at bigint not null,
      primary key (hash, device, start))`,
  ],
  [
    // Who people are at the house's identity provider.
    `create table if not exists accounts (
      issuer text not null, subject text not null, person text not null references people, primary key (issuer, subject))`,
    // Sign-ins on their way (sign-in/sign-ins.ts); of secrets the SHA-256. checks: what the browser
    // that comes back is checked by.
    `create table if not exists sign_ins (
      ticket text primary key, link text not null unique, code text not null, device text not null, expires_at bigint not null,
      browser text unique, checks jsonb, subject text, standing jsonb, claimed boolean, outcome text)`,
  ],
  [
    // The places of heads go on where heads are lost. heads.was from now on: every desk at which
    // the story was before, with spaces between.
    'create sequence if not exists head_places',
    `select setval('head_places', greatest(
      (select coalesce(max(place), 0) from heads), (select coalesce(max(seq), 0) from log),
      (select last_value from head_places), 1))`,
  ],
  [
    // Of the first that had images it is not known since when a story uses one.
    'alter table story_images add column if not exists at bigint not null default 0',
  ],
  [
    // House rules, as JSON; of one that is gone its id. place: of the last change, in a sequence of
    // their own. version: of their form. Who changed it last, and when.
    `create table if not exists house_rules (
      id text primary key, place bigint not null unique, version int not null, rule text, person text not null,
      device text not null, at bigint not null)`,
  ],
  [
    // Packages of drafts from one person to another (packages.ts). arrived_at: null as long as its
    // bytes are on their way. outcome: why it is over; from then on nothing of what it says is
    // here.
    `create table if not exists packages (
      id text primary key, hash text not null, size int not null, sender text not null references people, device text not null,
      recipient text not null references people, headline text not null, note text, at bigint not null, arrived_at bigint,
      outcome text, closed_at bigint)`,
    'create index if not exists packages_by_recipient on packages (recipient) where closed_at is null',
    'create index if not exists packages_by_sender on packages (sender)',
    // Their bytes, as those of images (shelf.ts).
    'create table if not exists whole_packages (hash text primary key, size int not null, place text not null, at bigint not null)',
    `create table if not exists package_parts (
      hash text not null, device text not null, start int not null, bytes bytea not null, at bigint not null,
      primary key (hash, device, start))`,
  ],
]

/** The newest version of the tables. */
export const newestVersion = migrations.length

/**
 * Locks for what must happen only once in a newsroom, whichever process does it: held to the end of
 * a transaction.
 */
export const locks = {
  migrate: 7_265_001,
  append: 7_265_002,
  heads: 7_265_003,
  house: 7_265_004,
  packages: 7_265_005,
} as const

/**
 * Brings the tables to the newest version; never back.
 *
 *
 * @throws LedeError `newsroom.newer`, with nothing changed, if a newer Lede made them.
 */
export async function migrateNewsroom(sql: Sql): Promise<void> {
  await sql.transaction(async ({ query }) => {
    await query('select pg_advisory_xact_lock($1)', [locks.migrate])
    await query('create table if not exists version (number int not null)')
    const [row] = await query<{ number: number }>('select number from version')
    const version = row?.number ?? 0
    if (version > migrations.length) throw new LedeError('newsroom.newer')
    if (version < migrations.length) for (const statement of migrations.flat()) await query(statement)
    if (row === undefined) await query('insert into version values ($1)', [migrations.length])
    else if (version < migrations.length) await query('update version set number = $1', [migrations.length])
  })
}
