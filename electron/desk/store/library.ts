import * as Y from 'yjs'
import type { CheckedArgs, FindScope, LibraryView, Result } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { articleOf } from '#shared/article/article-of.ts'
import { checkDraft, draftOf } from '#shared/article/draft.ts'
import { isKilled } from '#shared/article/killed.ts'
import { copyTaken } from '#shared/provenance/record.ts'
import { embargoOf } from '#shared/release/embargo-of.ts'
import type { Acknowledged } from './acknowledged.ts'
import { archiveNames } from './archive-names.ts'
import { DamageError, type Database } from './database.ts'
import { type Document, documentOf, type OnAppend } from './document.ts'
import { type KnownText, keysInScope, knownText } from './find.ts'
import { knownApart } from './known-apart.ts'
import { facetsOf, listDrafts } from './list.ts'
import { applyTo, type LiveDraft } from './live-draft.ts'
import { liveDrafts } from './live-drafts.ts'
import { clearIndex, forget, type Projected, project, projectedFrom } from './projection.ts'
import { projector } from './projector.ts'
import { openTimeline } from './timeline.ts'
import { updateLog } from './update-log.ts'
import { checkUpdateSize } from './update-size.ts'
import { usualWords } from './usual-words.ts'

export interface LibraryOptions {
  /** Milliseconds since the epoch. */
  now: () => number
  /** Called with the drafts' ids after what lists show has changed. */
  onChange: (ids: string[]) => void
  /** Told of every edit on disk before it is acknowledged. */
  acknowledged: Acknowledged
  /** Called after an edit of an existing draft, once it is on disk. */
  onAppend?: OnAppend
  /** Called once for each draft with an edit on disk that cannot be read or applied. */
  onTorn: (draft: { id: string; headline: string }) => void
}

/** A complete new draft within the limits, and what lists show of it. */
export interface MadeDraft {
  readonly update: Uint8Array
  readonly projected: Projected
}

/**
 * The drafts of a newsroom. Every method that writes returns when it is on disk. Methods that name
 * a draft throw LedeError `draft.missing` if there is none, and all of them what the database
 * throws.
 */
export interface Library {
  /**
   * Creates a draft from an article and returns its id. `complete` adds what else belongs in it,
   * before anybody sees it.
   */
  create(article: Article, complete?: (draft: Y.Doc) => void): string
  /** Whether a draft with this id exists, in the bin or not. */
  has(id: string): boolean
  /** The images that a draft uses, or used, by hash; none if the draft does not exist. */
  imagesOf(id: string): string[]
  /**
   * The number of edits of a draft and whether it is in the bin; `deleted` if it was permanently
   * deleted, `none` if there never was one.
   */
  standing(id: string): { edits: number; binned: boolean } | 'none' | 'deleted'
  /**
   * Adds a complete draft from elsewhere under its id, with what lists show of it. It must not
   * exist here.
   */
  adopt(id: string, made: MadeDraft): void
  /** The same for several at once, all of them or none. */
  adoptAll(drafts: readonly { readonly id: string; readonly made: MadeDraft }[]): void
  /** The draft as one Yjs update: whole, or what a client with this state vector lacks. */
  open(id: string, vector?: Uint8Array): Document & { binned: boolean }
  /**
   * Appends a Yjs update, and returns whether it contained anything new. `origin`: who made it,
   * passed to `onAppend`; none: the desk itself.
   *
   *
   * @throws LedeError `draft.inBin`, `draft.badUpdate`, `draft.tooMuch`, `call.tooLarge`; then
   * nothing was written.
   */
  append(id: string, update: Uint8Array, origin?: object | null): boolean
  /**
   * What the writer of an edit knew of a draft, if it was written apart; `own`: what they have sent
   * before. See known-apart.ts.
   */
  knownApart(id: string, update: Uint8Array, own: readonly Uint8Array[]): Y.Snapshot | null
  article(id: string): Article
  /** The draft's document, to be read immediately and never written. */
  document(id: string): Y.Doc
  /**
   * Creates another draft with the same text and fields. What belongs to the one published story is
   * not copied: publication time, canonical URL, status, notices to readers. The embargo that holds
   * it holds the copy, and a copy of a withdrawn story is withdrawn.
   *
   *
   * @throws LedeError `draft.notFitting` if this Lede does not know all that is in the draft, which
   * a copy would lose.
   */
  duplicate(id: string): string
  bin(ids: readonly string[]): void
  restore(ids: readonly string[]): void
  /** Permanently deletes what is in the bin; returns how many drafts. */
  emptyBin(): number
  /**
   * A page of the lists; `me` is the person whose drafts are `mine`. A damaged search index is
   * rebuilt, and until that is complete a search finds less.
   */
  list(query: CheckedArgs<'drafts.list'>, me: string | null): Result<'drafts.list'>
  /** The times of a draft's snapshots; see timeline.ts. */
  timeline(id: string): number[]
  snapshotAt(id: string, at: number): Uint8Array | null
  facets(view: LibraryView, me: string | null): Result<'drafts.facets'>
  /**
   * The drafts of a scope by key, youngest first, and what is known of the text of each; see
   * find.ts.
   */
  inScope(scope: FindScope, me: string | null, from: number | null): number[]
  knownText(key: number): KnownText | null
  /**
   * Of these words, those that drafts other than `except` contain in exactly this spelling; see
   * usual-words.ts. None if the search index is damaged.
   */
  usualWords(words: readonly string[], except: string | null): string[]
  /** How drafts other than `except` spell these names, if differently; see archive-names.ts. */
  archiveNames(names: readonly string[], except: string | null): { name: string; archive: string }[]
  /**
   * A draft's document by its key, to be read immediately and never written. If it is not in
   * memory, it is not kept there.
   */
  peek(key: number): Y.Doc
  /** Folds the logs of the drafts in memory. Has no visible effect. */
  compact(): void
  /** Brings everything up to date, folds long logs, and closes the database. */
  close(): void
}

interface Found {
  key: number
  binned_at: number | null
  changed_at: number
}

/** The library in a database that `migrateLibrary` has brought up to date. */
export function openLibrary(
  database: Database,
  { now, onChange, onAppend, acknowledged, onTorn }: LibraryOptions,
): Library {
  const log = updateLog(database)
  const torn = new Set<number>()
  const live = liveDrafts(database, log, (key) => {
    const draft = database.get<{ id: string; headline: string }>('select id, headline from drafts where key = ?', key)
    if (draft === undefined || torn.has(key)) return
    torn.add(key)
    onTorn(draft)
  })
  const timeline = openTimeline(database)
  const rows = projector((keys) => {
    const drafts = keys.flatMap((key) => {
      const row = database.get<{ id: string }>('select id from drafts where key = ?', key)
      if (row === undefined) return []
      return [{ key, id: row.id, projected: projectedFrom(live.get(key).doc, row.id) }]
    })
    database.transaction(() => {
      for (const { key, projected } of drafts) project(database, key, projected)
    })
    onChange(drafts.map(({ id }) => id))
  })

  const find = (id: string): Found => {
    const row = database.get<Found>('select key, binned_at, changed_at from drafts where id = ?', id)
    if (row === undefined) throw new LedeError('draft.missing')
    return row
  }

  const create = (article: Article, complete?: (draft: Y.Doc) => void): string => {
    const id = crypto.randomUUID()
    const draft = draftOf(article)
    complete?.(draft)
    insertAll([{ id, made: { update: Y.encodeStateAsUpdate(draft), projected: projectedFrom(draft, id) } }])
    return id
  }

  const insertAll = (drafts: Parameters<Library['adoptAll']>[0]) => {
    const at = now()
    const added = database.transaction(() =>
      drafts.map(({ id, made: { update, projected } }) => {
        const key = database.run('insert into drafts (id, created_at, changed_at) values (?, ?, ?)', id, at, at).id
        database.run('delete from deleted where id = ?', id)
        const number = log.append(key, update, at)
        project(database, key, projected)
        return { id, key, number, update }
      }),
    )
    for (const { id, key, number, update } of added) acknowledged.edit({ id, key }, { number, at, bytes: update })
    onChange(added.map(({ id }) => id))
  }

  const article = (id: string): Article => articleOf(live.get(find(id).key).doc, id)

  const setBinned = (ids: readonly string[], time: number | null) => {
    const moved = database.transaction(() =>
      ids.flatMap((id) => {
        const { key, binned_at } = find(id)
        if ((binned_at === null) === (time === null)) return []
        const row = database.get<{ moves: number }>(
          'update drafts set binned_at = ?, moves = moves + 1 where key = ? returning moves',
          time,
          key,
        )
        return row === undefined ? [] : [{ id, moves: row.moves }]
      }),
    )
    for (const { id, moves } of moved) acknowledged.moved(id, moves, time)
    onChange([...ids])
  }

  const markStale = () => {
    for (const { key } of database.all<{ key: number }>('select key from drafts where stale = 1')) rows.mark(key)
  }
  markStale()

  /** A lookup in the search index; a damaged one gives nothing. */
  const ofIndex = <Entry>(look: () => Entry[]): Entry[] => {
    rows.flush()
    try {
      return look()
    } catch (error) {
      if (!(error instanceof DamageError)) throw error
      clearIndex(database)
      markStale()
      return []
    }
  }

  return {
    create,
    article,
    has: (id) => database.get('select 1 from drafts where id = ?', id) !== undefined,
    imagesOf: (id) =>
      database
        .all<{ hash: string }>('select hash from asset_uses join drafts on key = draft where id = ? order by hash', id)
        .map(({ hash }) => hash),
    standing(id) {
      const row = database.get<{ edits: number; binned_at: number | null }>(
        'select edits, binned_at from drafts where id = ?',
        id,
      )
      if (row !== undefined) return { edits: row.edits, binned: row.binned_at !== null }
      return database.get('select 1 from deleted where id = ?', id) === undefined ? 'none' : 'deleted'
    },
    adopt(id, made) {
      checkUpdateSize(made.update)
      insertAll([{ id, made }])
    },
    adoptAll(drafts) {
      for (const { made } of drafts) checkUpdateSize(made.update)
      insertAll(drafts)
    },
    document: (id) => live.get(find(id).key).doc,
    open(id, vector) {
      const { key, binned_at } = find(id)
      return { ...documentOf(live.get(key).doc, vector), binned: binned_at !== null }
    },
    append(id, update, origin = null) {
      checkUpdateSize(update)
      const { key, binned_at, changed_at } = find(id)
      if (binned_at !== null) throw new LedeError('draft.inBin')
      const draft = live.get(key)
      try {
        // Before the update is applied: a snapshot keeps the state before it.
        const kept = timeline.snapshotFor(key, draft.doc, changed_at)
        if (!applyTo(draft, update)) return false
        const at = now()
        const number = database.transaction(() => {
          kept?.()
          return log.append(key, update, at)
        })
        acknowledged.edit({ id, key }, { number, at, bytes: update })
      } catch (error) {
        // The document in memory may contain something that is not on disk.
        live.drop(key)
        throw error
      }
      live.appended(key, draft)
      rows.mark(key)
      onAppend?.(id, update, origin)
      return true
    },
    knownApart(id, update, own) {
      const { key, binned_at } = find(id)
      if (binned_at !== null) return null
      return knownApart(update, live.get(key).doc, {
        own,
        rows: () => log.read(key).rows.map(({ bytes }) => bytes),
        snapshots: () => timeline.latest(key),
      })
    },
    duplicate(id) {
      const { key } = find(id)
      const draft = live.get(key)
      if (!fits(draft)) throw new LedeError('draft.notFitting')
      const article = articleOf(draft.doc, id)
      const copy: Article = {
        ...article,
        embargoUntil: embargoOf(draft.doc),
        status: isKilled(article) ? 'killed' : 'draft',
        notices: article.notices.filter(({ kind }) => kind === 'kill'),
        publishedAt: null,
        canonicalUrl: null,
      }
      return create(copy, (made) => copyTaken(draft.doc, made))
    },
    bin: (ids) => setBinned(ids, now()),
    restore: (ids) => setBinned(ids, null),
    emptyBin() {
      // Recent edits may refer to images that drafts in the bin also use.
      rows.flush()
      const binned = database.all<{ key: number; id: string }>('select key, id from drafts where binned_at is not null')
      database.transaction(() => {
        for (const { key, id } of binned) {
          forget(database, key)
          database.run('delete from drafts where key = ?', key)
          database.run('insert or replace into deleted (id, at) values (?, ?)', id, now())
        }
        // Before deleting: a deleted draft that was not recorded would be taken for lost.
        acknowledged.gone(binned.map(({ id }) => id))
      })
      for (const { key } of binned) {
        live.drop(key)
        rows.forget(key)
      }
      onChange(binned.map(({ id }) => id))
      return binned.length
    },
    list(query, me) {
      rows.flush()
      try {
        return listDrafts(database, query, me)
      } catch (error) {
        if (!(error instanceof DamageError)) throw error
        clearIndex(database)
        markStale()
        return listDrafts(database, query, me)
      }
    },
    timeline: (id) => timeline.times(find(id).key),
    snapshotAt: (id, at) => timeline.at(find(id).key, at),
    facets(view, me) {
      rows.flush()
      return facetsOf(database, view, me)
    },
    inScope(scope, me, from) {
      rows.flush()
      return keysInScope(database, scope, me, from)
    },
    knownText: (key) => knownText(database, key),
    usualWords: (words, except) => ofIndex(() => usualWords(database, words, except)),
    archiveNames: (names, except) => ofIndex(() => archiveNames(database, names, except)),
    peek: (key) => live.peek(key).doc,
    compact: live.fold,
    close() {
      rows.flush()
      rows.stop()
      live.fold()
      database.close()
    },
  }
}

function fits(draft: LiveDraft): boolean {
  if (!draft.intact) return false
  try {
    return checkDraft(draft.doc).fits
  } catch {
    return false
  }
}
