import { LedeError } from '#shared/api/errors.ts'
import type { Database } from './database.ts'

/**
 * The library's tables, as steps from the first version on: step n makes version n (SQLite's `user_version`) of version n - 1. A step that was released is never changed again.
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
]

/**
 * Brings a library to the newest version, each step in a transaction of its own.
 *
 * @throws LedeError `store.newer`, with nothing touched, where a newer Lede wrote it.
 */
export function migrate(database: Database, folder: string, steps: readonly string[] = migrations): void {
  const version = database.get<{ user_version: number }>('pragma user_version')?.user_version ?? 0
  if (version > steps.length) throw new LedeError('store.newer', { folder })
  for (const [index, step] of steps.entries()) {
    if (index < version) continue
    database.transaction(() => {
      database.exec(step)
      database.exec(`pragma user_version = ${index + 1}`)
    })
  }
}
