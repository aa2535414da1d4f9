import { LedeError } from '#shared/api/errors.ts'
import type { Sql } from './sql.ts'

/** The newsroom's tables, as steps from the first version on. A released step is never changed. */
const migrations: readonly string[][] = [
  [
    'create table newsroom (id text not null, name text not null, created_at bigint not null)',
    'create table desks (id text primary key, name text not null, place int not null)',
    // person: as their desk introduced them (shared/review/people/person.ts).
    'create table people (id text primary key, person jsonb not null, role text not null, desks jsonb not null)',
    // Only the SHA-256 of tokens and invitations is stored.
    `create table devices (
      id text primary key, person text not null references people, name text not null, token text not null unique,
      joined_at bigint not null, seen_at bigint not null, revoked_at bigint)`,
    `create table invitations (
      hash text primary key, person text, role text not null, desks jsonb not null,
      expires_at bigint not null, used_at bigint)`,
    // Data of the log that lists and rights need: the desk of each story, the last of its rows,
    // their bytes.
    'create table stories (id text primary key, desk text not null, last bigint not null, size bigint not null)',
    'create index stories_by_last on stories (last)',
    // The log, which is append-only. hash: SHA-256 of the bytes, or of the act if there are none.
    // previous: the row of the same story before, 0 for none.
    `create table log (
      seq bigint primary key, story text not null, previous bigint not null, kind text not null, desk text, hash text not null,
      bytes bytea, author text not null, device text not null, schema int not null, at bigint not null,
      unique (story, hash), unique (story, previous))`,
    // Whole stories up to one of their rows, made from the log, so that opening one costs its size
    // and not the number of its changes. Append-only as well.
    `create table snapshots (
      story text not null, seq bigint not null, hash text not null, bytes bytea not null, at bigint not null, primary key (story, seq))`,
  ],
  [
    // Changes with each restore from a backup.
    "alter table newsroom add column generation text not null default ''",
    // What was done, other than edits (shared/newsroom/audit.ts). Append-only.
    `create table audit (
      id bigint generated always as identity primary key, at bigint not null, act text not null, person text, device text,
      about text not null, details jsonb not null)`,
    // Legal holds: who placed one, why, and who lifted it, if anybody has.
    `create table holds (
      id text primary key, story text not null, reason text not null, person text not null, device text not null, at bigint not null,
      lifted_by text, lifted_why text, lifted_at bigint)`,
    'create index holds_by_story on holds (story) where lifted_at is null',
    // An administrator's access to the page: with a link, once, and with a browser. Only SHA-256.
    'create table passes (hash text primary key, person text not null, device text not null, once boolean not null, expires_at bigint not null)',
  ],
  [
    // What lists show of each story (shared/newsroom/head.ts), derived from its rows up to seq, and
    // recreated if missing. place: in the sequence of all heads. was: the desk at which the story
    // was before.
    `create table heads (
      story text primary key, place bigint not null unique, seq bigint not null, desk text not null, was text, head text not null)`,
  ],
  [
    // Complete and verified images, by SHA-256. place: where the bytes are (images.ts).
    'create table images (hash text primary key, size int not null, place text not null, at bigint not null)',
    'create table story_images (story text not null, hash text not null, at bigint not null, primary key (story, hash))',
    // The received parts, in order: of an incomplete image those from each device.
    `create table image_parts (
      hash text not null, device text not null, start int not null, bytes bytea not null, at bigint not null,
      primary key (hash, device, start))`,
  ],
  [
    // People's accounts at the house's identity provider.
    `create table accounts (
      issuer text not null, subject text not null, person text not null references people, primary key (issuer, subject))`,
    // Sign-ins in progress (sign-in/sign-ins.ts); only the SHA-256 of secrets. checks: what the
    // returning browser is checked against.
    `create table sign_ins (
      ticket text primary key, link text not null unique, code text not null, device text not null, expires_at bigint not null,
      browser text unique, checks jsonb, subject text, standing jsonb, claimed boolean, outcome text)`,
  ],
  [
    // The places of heads continue even if heads are lost. heads.was from now on: every desk at
    // which the story was before, separated by spaces.
    'create sequence head_places',
    `select setval('head_places', greatest(
      (select coalesce(max(place), 0) from heads), (select coalesce(max(seq), 0) from log), 1))`,
  ],
]

/** The newest version of the tables. */
export const newestVersion = migrations.length

/**
 * Locks for what must happen only once in a newsroom, whichever process does it: held to the end of
 * a transaction.
 */
export const locks = { migrate: 7_265_001, append: 7_265_002, heads: 7_265_003 } as const

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
    for (const step of migrations.slice(version)) for (const statement of step) await query(statement)
    if (row === undefined) await query('insert into version values ($1)', [migrations.length])
    else if (version < migrations.length) await query('update version set number = $1', [migrations.length])
  })
}
