import { LedeError } from '#shared/api/errors.ts'
import type { Database } from './database.ts'

/**
 * The library's tables, as steps from the first version on: step n makes version n (SQLite's
 * `user_version`) from version n - 1. A released step is never changed.
 */
export const migrations: readonly string[] = [
  `
  -- One row a draft. Up to stale: what the desk itself keeps; from headline on: read from the draft's document (see projection.ts).
  create table drafts (
    key integer primary key,
    id text not null unique,
    created_at integer not null,
    changed_at integer not null,
    binned_at integer,
    -- 1 while the columns below are behind the update log.
    stale integer not null default 1,
    headline text not null default '',
    slugline text not null default '',
    agency text not null default '',
    category text not null default '',
    place text not null default '',
    language text not null default '',
    status text not null default 'draft',
    embargo_until text,
    published_at text,
    words integer not null default 0,
    -- What text columns are sorted by: without case, diacritics and punctuation.
    headline_order text not null default '',
    slugline_order text not null default '',
    agency_order text not null default '',
    category_order text not null default '',
    place_order text not null default '',
    status_order integer not null default 0
  ) strict;
  create index drafts_by_change on drafts (changed_at) where binned_at is null;
  create index drafts_stale on drafts (key) where stale = 1;

  -- The update log. A draft is all of its rows applied, in any order: Yjs updates commute.
  create table updates (
    seq integer primary key,
    draft integer not null references drafts (key) on delete cascade,
    bytes blob not null
  ) strict;
  create index updates_by_draft on updates (draft);

  -- What snippets are taken from: the searched fields except the headline, a line each, the body first. A table of its own, so that lists read narrow rows.
  create table passages (
    draft integer primary key references drafts (key) on delete cascade,
    text text not null
  ) strict;

  -- The text comes folded and split into words by spaces (search/words.ts), and the ascii tokenizer splits at nothing else in it: one idea of a word for index, query and highlight.
  create virtual table search using fts5 (
    headline, kicker, deck, summary, bylines, dateline, agency, category, keywords, slugline, note, body,
    content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'ascii'
  );
  `,
  `
  -- What each column of the lists is sorted by, the unset apart: a sorted page is read off an index, however long the library.
  create index drafts_by_headline on drafts (headline_order = '', headline_order) where binned_at is null;
  create index drafts_by_slugline on drafts (slugline_order = '', slugline_order) where binned_at is null;
  create index drafts_by_agency on drafts (agency_order = '', agency_order) where binned_at is null;
  create index drafts_by_category on drafts (category_order = '', category_order) where binned_at is null;
  create index drafts_by_place on drafts (place_order = '', place_order) where binned_at is null;
  create index drafts_by_status on drafts (status_order) where binned_at is null;
  `,
  `
  -- Who wrote in a draft, read from its document.
  create table writers (
    person text not null,
    draft integer not null references drafts (key) on delete cascade,
    primary key (person, draft)
  ) strict, without rowid;
  create index writers_by_draft on writers (draft);

  -- A draft's private notes: a Yjs document of its own, written whole each time. Apart from the draft, so that no export and no package can carry it unasked.
  create table sources (
    draft integer primary key references drafts (key) on delete cascade,
    bytes blob not null
  ) strict;

  -- When the draft was what: Yjs snapshots in the course of writing, for the slider through its history.
  create table moments (
    draft integer not null references drafts (key) on delete cascade,
    at integer not null,
    snapshot blob not null,
    primary key (draft, at)
  ) strict, without rowid;
  `,
  `
  -- Passages have a line for each entry of a list and for what stands between two breaks: all are made anew.
  update drafts set stale = 1;
    `,
  `
  -- The images of all drafts, by the SHA-256 of their bytes, which are files in the folder assets (see assets/asset-files.ts).
  create table assets (
    hash text primary key,
    media_type text not null,
    width integer not null,
    height integer not null,
    animated integer not null,
    transparent integer not null,
    -- 1 where its metadata tells where it was taken.
    position integer not null,
    -- When it was put here for a draft that has not named it yet; null once one has.
    awaited_since integer
  ) strict, without rowid;

  -- Which drafts name an image, or named it: read from their documents, history and all.
  create table asset_uses (
    draft integer not null references drafts (key) on delete cascade,
    hash text not null,
    primary key (draft, hash)
  ) strict, without rowid;
  create index asset_uses_by_hash on asset_uses (hash);
  `,
  `
  -- Passages have what blocks say besides their words: all are made anew.
  update drafts set stale = 1;
  `,
  `
  -- Damage is told (see verify.ts): how many edits a draft has had, and how often it went into the bin or out of it.
  alter table drafts add column edits integer not null default 0;
  alter table drafts add column moves integer not null default 0;

  -- A row holds the edits of its draft from the number since to the number number, acknowledged at or before at. The checksum is that of bytes, the draft's id, since, number and at (see checksum.ts).
  alter table updates add column since integer not null default 0;
  alter table updates add column number integer not null default 0;
  alter table updates add column at integer not null default 0;
  alter table updates add column checksum integer not null default 0;
  update updates set
    since = numbered.number, number = numbered.number, at = changed_at,
    checksum = checksum(bytes, id, numbered.number, numbered.number, changed_at)
    from (
      select seq, id, changed_at, row_number() over (partition by draft order by seq) as number
      from updates join drafts on drafts.key = updates.draft
    ) as numbered
    where numbered.seq = updates.seq;
  update drafts set edits = (select count(*) from updates where draft = drafts.key);

  -- How many edits the notes have had; the checksum is that of bytes, the draft's id, number and at.
  alter table sources add column number integer not null default 1;
  alter table sources add column at integer not null default 0;
  alter table sources add column checksum integer not null default 0;
  update sources set checksum = checksum(bytes, (select id from drafts where key = sources.draft), number, at);

  -- That of snapshot, the draft's id and at.
  alter table moments add column checksum integer not null default 0;
  update moments set checksum = checksum(snapshot, (select id from drafts where key = moments.draft), at);

  -- Drafts that were deleted for good, and when: nobody is to miss them.
  create table deleted (id text primary key, at integer not null) strict, without rowid;

  -- Whether the file lede.acknowledged was begun (see acknowledged.ts): one that is missing then was lost.
  create table acknowledged (begun integer not null) strict;
  insert into acknowledged (begun) values (0);

  -- When a person was told that an image's file is gone; null while it is there.
  alter table assets add column missing_since integer;

  -- The templates that Lede has written or seen, each with the checksum of its file; null while it is being written.
  create table templates (id text primary key, name text not null, checksum integer) strict, without rowid;
  `,
]

/** SQLite's `user_version`: how many steps have been made. */
export function versionOf(database: Database): number {
  return database.get<{ user_version: number }>('pragma user_version')?.user_version ?? 0
}

/**
 * Brings a library to the newest version, each step in a transaction of its own.
 *
 *
 * @throws LedeError `store.newer`, with nothing changed, if a newer Lede wrote it.
 */
export function migrateLibrary(database: Database, folder: string, steps: readonly string[] = migrations): void {
  refuseNewer(database, folder, steps)
  const version = versionOf(database)
  for (const [index, step] of steps.entries()) {
    if (index < version) continue
    database.transaction(() => {
      database.exec(step)
      database.exec(`pragma user_version = ${index + 1}`)
    })
  }
}

/** @throws LedeError `store.newer` if a newer Lede wrote the library. */
export function refuseNewer(database: Database, folder: string, steps: readonly string[] = migrations): void {
  if (versionOf(database) > steps.length) throw new LedeError('store.newer', { folder })
}
