import * as Y from 'yjs'
import type { AcknowledgedState } from './acknowledged-state.ts'
import { type Cell, carve } from './carve.ts'
import { checksum } from './checksum.ts'
import type { Database } from './database.ts'
import { DraftsByKey } from './drafts-by-key.ts'
import { versionOf } from './migrations.ts'
import type { PageImages } from './page-images.ts'
import { type LogRow, rowChecksum } from './update-log.ts'
import { countedFrom, type DeletedRow } from './verify.ts'

/** The remains of a draft, wherever they were found. Times are milliseconds since the epoch. */
export interface GatheredDraft {
  id: string
  createdAt: number
  changedAt: number
  binnedAt: number | null
  headline: string
  /** The number of edits, edits of notes and moves that it has had, as far as known. */
  edits: number
  notes: number
  moves: number
  /** Rows of its log, in any order and possibly duplicated. */
  rows: LogRow[]
  /** The remains of its private notes: Yjs updates, the number reached, and when. */
  noteUpdates: { number: number; at: number; bytes: Uint8Array }[]
  moments: { at: number; snapshot: Uint8Array }[]
  /** The text in the search data, one line each; null if it cannot be read. */
  text: string | null
}

/** The rows of `assets` and `templates`, as far as they can be read. */
export interface Gathered {
  drafts: GatheredDraft[]
  assets: Record<string, string | number | null>[]
  templates: Record<string, string | number | null>[]
  /** Permanently deleted drafts. */
  deleted: DeletedRow[]
}

/**
 * Collects what can still be read of a library: by SQLite as far as possible, from every page in
 * its files, and from the record of acknowledged edits. Rows with a checksum are trusted only if it
 * is right. Permanently deleted drafts are not restored, although their pages may remain, provided
 * that anything shows which drafts existed.
 *
 *
 * @param now milliseconds since the epoch.
 */
export function gather(
  database: Database | null,
  images: PageImages,
  acknowledged: AcknowledgedState,
  now: number,
): Gathered {
  const read = <Row>(sql: string): { rows: Row[]; whole: boolean } => readable<Row>(database, sql)
  const version = database === null ? null : attempt(() => versionOf(database))
  const hasSums = acknowledged.is !== 'missing' || version === null || version >= countedFrom

  const drafts = new Map<string, GatheredDraft>()
  const byKey = new DraftsByKey<GatheredDraft>()
  const add = (key: number, draft: GatheredDraft) => {
    drafts.set(draft.id, draft)
    byKey.add(key, draft)
  }
  const deleted = new Map([...acknowledged.gone].map((id) => [id, Number.POSITIVE_INFINITY]))
  for (const { id, at } of hasSums ? read<DeletedRow>('select id, at from deleted').rows : [])
    if ((acknowledged.drafts.get(id)?.at ?? 0) <= at) deleted.set(id, at)
  const known = read<DraftRow>(
    `select key, id, created_at, changed_at, binned_at, headline${hasSums ? ', edits, moves' : ''} from drafts`,
  )
  for (const row of known.rows) if (isSound(row) && !deleted.has(row.id)) add(row.key, ofRow(row))

  const cells = [...rowsOfOurs(images)]
  const others = acknowledged.is === 'whole' ? acknowledged.drafts : null
  // If nothing shows which drafts existed, SQLite may have left some out.
  if (!known.whole || (others === null && hasSums)) {
    for (const cell of cells) {
      const row = draftRow(cell.rowid, cell.values)
      if (row === null || deleted.has(row.id) || (others !== null && !others.has(row.id))) continue
      const before = drafts.get(row.id)
      if (before !== undefined && before.edits >= (row.edits ?? 0)) continue
      add(row.key, ofRow(row))
    }
  }
  for (const {
    id,
    key,
    headline,
    at,
    edits,
    notes,
    moves,
    binnedAt,
    kept,
    keptNotes,
  } of acknowledged.drafts.values()) {
    if (deleted.has(id)) continue
    const draft = drafts.get(id) ?? {
      ...emptyDraft,
      id,
      headline,
      createdAt: at,
      changedAt: at,
      rows: [],
      noteUpdates: [],
      moments: [],
    }
    add(key, draft)
    if (moves > draft.moves) Object.assign(draft, { moves, binnedAt })
    draft.edits = Math.max(draft.edits, edits)
    draft.notes = Math.max(draft.notes, notes)
    draft.changedAt = Math.max(draft.changedAt, at)
    draft.headline ||= headline
    draft.rows.push(...kept.map((edit) => ({ ...edit, since: edit.number })))
    draft.noteUpdates.push(...keptNotes)
  }

  const takeRow = (key: number, row: LogRow & { checksum: number }) => {
    for (const draft of byKey.all(key)) if (row.checksum === rowChecksum(draft.id, row)) draft.rows.push(row)
  }
  const takeNotes = (key: number, row: NotesRow) => {
    for (const draft of byKey.all(key)) {
      if (row.checksum !== checksum(row.bytes, draft.id, row.number, row.at)) continue
      draft.noteUpdates.push(row)
      draft.notes = Math.max(draft.notes, row.number)
    }
  }
  if (hasSums) {
    for (const row of read<LogRow & { draft: number; checksum: number }>(
      'select draft, bytes, since, number, at, checksum from updates',
    ).rows)
      takeRow(row.draft, row)
    for (const row of read<NotesRow>('select draft, bytes, number, at, checksum from sources').rows)
      takeNotes(row.draft, row)
    for (const { draft, at, snapshot, checksum: sum } of read<MomentRow>(
      'select draft, at, snapshot, checksum from moments',
    ).rows) {
      for (const of of byKey.all(draft)) if (sum === checksum(snapshot, of.id, at)) of.moments.push({ at, snapshot })
    }
    for (const { rowid, values } of cells) {
      const [, draft, bytes, since, number, at, sum] = values
      if (values.length === 7 && bytes instanceof Uint8Array && areNumbers(draft, since, number, at, sum))
        takeRow(Number(draft), {
          bytes,
          since: Number(since),
          number: Number(number),
          at: Number(at),
          checksum: Number(sum),
        })
      const [, notes, count, notedAt, notesSum] = values
      if (values.length === 5 && notes instanceof Uint8Array && areNumbers(count, notedAt, notesSum))
        takeNotes(rowid, {
          draft: rowid,
          bytes: notes,
          number: Number(count),
          at: Number(notedAt),
          checksum: Number(notesSum),
        })
    }
  } else uncounted(read, cells, byKey)

  for (const { draft, text } of read<{ draft: number; text: string }>('select draft, text from passages').rows) {
    const of = byKey.first(draft)
    if (of !== undefined) of.text = text
  }
  for (const { rowid, values } of cells) {
    const of = byKey.first(rowid)
    if (values.length === 2 && values[0] === null && typeof values[1] === 'string' && of !== undefined)
      of.text ??= values[1]
  }
  return {
    drafts: [...drafts.values()],
    assets: read<Gathered['assets'][number]>(
      'select hash, media_type, width, height, animated, transparent, position, awaited_since from assets',
    ).rows,
    deleted: [...deleted].map(([id, at]) => ({ id, at: Math.min(at, now) })),
    templates: hasSums ? read<Gathered['templates'][number]>('select id, name, checksum from templates').rows : [],
  }
}

interface DraftRow {
  key: number
  id: string
  created_at: number
  changed_at: number
  binned_at: number | null
  headline: string
  edits?: number
  moves?: number
}

interface NotesRow {
  draft: number
  bytes: Uint8Array
  number: number
  at: number
  checksum: number
}

interface MomentRow {
  draft: number
  at: number
  snapshot: Uint8Array
  checksum: number
}

/**
 * Whether a row is plausible: damage may have changed anything in it, including its columns' names.
 */
function isSound({ key, id, created_at, changed_at, binned_at, headline, edits = 0, moves = 0 }: DraftRow): boolean {
  const numbers = [key, created_at, changed_at, binned_at ?? 0, edits, moves]
  return numbers.every(Number.isSafeInteger) && typeof id === 'string' && typeof headline === 'string'
}

const emptyDraft = { binnedAt: null, edits: 0, notes: 0, moves: 0, text: null }

function ofRow({ id, created_at, changed_at, binned_at, headline, edits = 0, moves = 0 }: DraftRow): GatheredDraft {
  return {
    ...emptyDraft,
    id,
    headline,
    createdAt: created_at,
    changedAt: changed_at,
    binnedAt: binned_at,
    edits,
    moves,
    rows: [],
    noteUpdates: [],
    moments: [],
  }
}

/**
 * Rows with one of the wanted shapes, by their numbers of columns: a text or row of an old log,
 * notes, a row of the log, a draft. The search index, most of a library's content, has none of
 * them.
 */
function* rowsOfOurs(images: PageImages): Generator<Cell> {
  for (const cell of carve(images)) {
    const { length } = cell.values
    const isText = length === 2 && typeof cell.values[1] === 'string'
    if (isText || length === 3 || length === 5 || length === 7 || length >= draftColumns) yield cell
  }
}

/** The number of columns of `drafts` after its first migration, the fewest that it can have. */
const draftColumns = 22

function draftRow(key: number, values: readonly unknown[]): DraftRow | null {
  const [alias, id, created, changed, binned, stale, headline] = values
  const edits = values[draftColumns] ?? 0
  const moves = values[draftColumns + 1] ?? 0
  if (values.length < draftColumns || alias !== null || typeof id !== 'string' || typeof headline !== 'string')
    return null
  if (!areNumbers(created, changed, stale, edits, moves) || !(binned === null || areNumbers(binned))) return null
  return {
    key,
    id,
    created_at: Number(created),
    changed_at: Number(changed),
    binned_at: binned === null ? null : Number(binned),
    headline,
    edits: Number(edits),
    moves: Number(moves),
  }
}

/** The rows of a library from before they were numbered: each that Yjs can read, once. */
function uncounted(
  read: <Row>(sql: string) => { rows: Row[]; whole: boolean },
  cells: Iterable<{ rowid: number; values: readonly unknown[] }>,
  byKey: DraftsByKey<GatheredDraft>,
): void {
  const { rows, whole } = read<{ seq: number; draft: number; bytes: Uint8Array }>(
    'select seq, draft, bytes from updates order by seq',
  )
  const carved = [...cells].flatMap(({ rowid, values: [, draft, bytes], values }) =>
    values.length === 3 && typeof draft === 'number' && bytes instanceof Uint8Array
      ? [{ seq: rowid, draft, bytes }]
      : [],
  )
  const seen = new Set<string>()
  for (const { seq, draft, bytes } of whole ? rows : [...rows, ...carved]) {
    const of = byKey.first(draft)
    const name = `${seq} ${checksum(bytes)}`
    if (of === undefined || seen.has(name) || attempt(() => Y.decodeUpdate(bytes)) === null) continue
    seen.add(name)
    of.edits += 1
    of.rows.push({ since: of.edits, number: of.edits, at: of.changedAt, bytes })
  }
}

/** The rows that SQLite can read before it finds damage. */
function readable<Row>(database: Database | null, sql: string): { rows: Row[]; whole: boolean } {
  const rows: Row[] = []
  if (database === null) return { rows, whole: false }
  try {
    for (const row of database.each<Row>(sql)) rows.push(row)
    return { rows, whole: true }
  } catch {
    return { rows, whole: false }
  }
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'number')
}
