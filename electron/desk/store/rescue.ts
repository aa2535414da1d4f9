import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { emptyArticle } from '#shared/article/article.ts'
import { draftOf } from '#shared/article/draft.ts'
import type { Damage, LostDraft } from '#shared/damage/damage.ts'
import { checksum } from './checksum.ts'
import { coverage } from './coverage.ts'
import { type Database, openDatabase, type Value } from './database.ts'
import type { Gathered, GatheredDraft } from './gather.ts'
import { libraryFile, parts } from './look.ts'
import { migrateLibrary } from './migrations.ts'
import { syncFile, syncFolder } from './sync.ts'
import { rowChecksum } from './update-log.ts'

/** A library being rebuilt, and a complete one that has yet to replace the damaged one. */
const begun = 'lede.rescue'
const ready = 'lede.rescued'

/** What was recovered of a library, and what was not. */
export type Rescued = Pick<Damage, 'whole' | 'drafts'>

/**
 * Builds a library from what could be gathered, under another name; `finishRescue` moves it into
 * place. A partial library is never there: whatever ends this process, the next one begins again or
 * finishes.
 *
 *
 * @param now milliseconds since the epoch.
 */
export function rescue(folder: string, gathered: Gathered, now: number): Rescued {
  const path = join(folder, begun)
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true })
  const database = openDatabase(path)
  let rescued: Rescued
  try {
    migrateLibrary(database, folder)
    rescued = database.transaction(() => putBack(database, gathered, now))
  } finally {
    database.close()
  }
  syncFile(path)
  renameSync(path, join(folder, ready))
  syncFolder(folder)
  return rescued
}

/**
 * Moves a rescued library, if there is one, into the place of the damaged one, which was set aside.
 */
export function finishRescue(folder: string): void {
  const rescued = join(folder, ready)
  if (!existsSync(rescued)) return
  for (const part of parts) rmSync(join(folder, part), { force: true })
  renameSync(rescued, join(folder, libraryFile))
  syncFolder(dirname(rescued))
}

function putBack(database: Database, { drafts, assets, templates, deleted }: Gathered, now: number): Rescued {
  const rescued: Rescued = { whole: 0, drafts: [] }
  for (const draft of drafts) {
    const lost = putDraftBack(database, draft, now)
    if (lost === null) rescued.whole = (rescued.whole ?? 0) + 1
    else rescued.drafts.push(lost)
  }
  // Rows that no longer fit are recreated from the files themselves.
  for (const row of assets) attempt(() => insert(database, 'assets', row))
  for (const { id, at } of deleted) insert(database, 'deleted', { id, at })
  for (const row of templates) attempt(() => insert(database, 'templates', row))
  return rescued
}

/** What is missing of the draft; null if nothing is. */
function putDraftBack(database: Database, draft: GatheredDraft, now: number): LostDraft | null {
  const { rows, missing } = coverage(draft.rows, draft.edits, draft.changedAt)
  const key = rows.length === 0 ? null : insertDraft(database, draft, rows)
  const notes = key !== null && putNotesBack(database, key, draft)
  const hasAllNotes = draft.notes === 0 || notes
  if (key !== null) {
    for (const { at, snapshot } of draft.moments)
      insert(database, 'moments', { draft: key, at, snapshot, checksum: checksum(snapshot, draft.id, at) })
  }
  if (missing.edits === 0 && hasAllNotes && key !== null) return null
  // Without its first edits, on which the others build, nothing may be readable.
  const isHeadless = rows[0]?.since !== 1
  const hasText = isHeadless && draft.text !== null && draft.text !== ''
  if (hasText) insertText(database, draft, now)
  const { id, headline } = draft
  const left = hasText ? 'text' : key === null || isHeadless ? 'nothing' : 'part'
  return { id, headline, ...missing, notes: !hasAllNotes, left }
}

function insertDraft(
  database: Database,
  draft: GatheredDraft,
  rows: readonly { at: number; bytes: Uint8Array }[],
): number {
  const { id } = draft
  const key = insert(database, 'drafts', {
    id,
    created_at: draft.createdAt,
    changed_at: draft.changedAt,
    binned_at: draft.binnedAt,
    headline: draft.headline,
    edits: rows.length,
    moves: draft.moves,
  })
  for (const [index, { at, bytes }] of rows.entries()) {
    const row = { since: index + 1, number: index + 1, at, bytes }
    insert(database, 'updates', { draft: key, ...row, checksum: rowChecksum(id, row) })
  }
  return key
}

/** Returns whether all of them were recovered: the last complete state, and every edit since. */
function putNotesBack(database: Database, key: number, { id, notes, noteUpdates }: GatheredDraft): boolean {
  const doc = new Y.Doc()
  const numbers = new Set<number>()
  let at = 0
  for (const update of noteUpdates) {
    try {
      Y.applyUpdate(doc, update.bytes)
      numbers.add(update.number)
      at = Math.max(at, update.at)
    } catch {
      // An update with a checksum could be applied once; one that cannot be applied now is missing
      // something.
    }
  }
  if (numbers.size === 0) return false
  const bytes = Y.encodeStateAsUpdate(doc)
  insert(database, 'sources', { draft: key, bytes, number: notes, at, checksum: checksum(bytes, id, notes, at) })
  return numbers.has(notes) && doc.store.pendingStructs === null
}

function insertText(database: Database, { headline, text }: GatheredDraft, now: number): void {
  const id = crypto.randomUUID()
  const content = (text ?? '').split('\n').filter(Boolean)
  const article = {
    ...emptyArticle('en'),
    headline: headline || null,
    body: {
      type: 'doc' as const,
      content: content.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
    },
  }
  const bytes = Y.encodeStateAsUpdate(draftOf(article))
  const draft = { id, headline, createdAt: now, changedAt: now, binnedAt: null, moves: 0 }
  insertDraft(database, draft as GatheredDraft, [{ at: now, bytes }])
}

function attempt(work: () => void): void {
  try {
    work()
  } catch (error) {
    // A full disk is no reason to leave out the row: the error is thrown.
    if (error instanceof LedeError && error.code !== 'store.failed') throw error
  }
}

function insert(database: Database, table: string, row: Record<string, Value>): number {
  const names = Object.keys(row)
  const places = names.map(() => '?').join(', ')
  return database.run(`insert into ${table} (${names.join(', ')}) values (${places})`, ...Object.values(row)).id
}
