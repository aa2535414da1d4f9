import type { DamageKind } from '#shared/damage/damage.ts'
import type { AcknowledgedState } from './acknowledged-state.ts'
import { DamageError, type Database } from './database.ts'
import { migrations, versionOf } from './migrations.ts'

/**
 * The first version of the tables in which each row has its number and its checksum
 * (migrations.ts).
 */
export const countedFrom = 7

/**
 * Checks whether a library is whole: returns what is inconsistent in it or with what was
 * acknowledged; null if nothing is. Only reads. `sealed`: its file is bit for bit as it was closed,
 * and need not be read completely.
 *
 * The search index is not checked: that takes ten times as long, and the library rebuilds a damaged
 * one.
 */
export function verify(database: Database, acknowledged: AcknowledgedState, sealed: boolean): DamageKind | null {
  if (sealed) return acknowledged.is === 'damaged' ? 'record' : null
  try {
    checkTables(database)
    // The version number may itself be damaged: no library with a file of a newer version beside it
    // is this old.
    if (versionOf(database) < countedFrom) return acknowledged.is === 'missing' ? null : 'unreadable'
    if (versionOf(database) === migrations.length) requireTables(database)
    if (hasBadRows(database)) return 'rows'
    if (isBehind(database, acknowledged)) return 'behind'
    const { begun } = database.get<{ begun: number }>('select begun from acknowledged') ?? { begun: 0 }
    return acknowledged.is === 'damaged' || (begun === 1 && acknowledged.is === 'missing') ? 'record' : null
  } catch (error) {
    if (error instanceof DamageError) return 'unreadable'
    throw error
  }
}

function checkTables(database: Database): void {
  // A virtual table, as the index is, has no page of its own.
  const tables = database.all<{ name: string }>("select name from sqlite_schema where type = 'table' and rootpage > 0")
  for (const { name } of tables) {
    const verdict = database.get<{ quick_check: string }>(`pragma quick_check("${name}")`)?.quick_check
    if (verdict !== 'ok') throw new DamageError(verdict ?? 'no answer', undefined)
  }
}

/** The tables of a library except the search index, which is rebuilt if it is missing. */
const tables = 'drafts updates passages writers sources moments assets asset_uses deleted acknowledged templates'.split(
  ' ',
)

function requireTables(database: Database): void {
  const present = database.all<{ name: string }>("select name from sqlite_schema where type = 'table'")
  const missing = tables.filter((table) => !present.some(({ name }) => name === table))
  if (missing.length > 0) throw new DamageError(`no ${missing.join(', ')}`, undefined)
}

/**
 * Rows with a wrong checksum, and drafts whose rows are not their edits from the first to the last.
 */
const badRows = [
  `select 1 from updates left join drafts on drafts.key = updates.draft
     where updates.checksum is not checksum(bytes, coalesce(id, ''), since, number, at)`,
  `select 1 from drafts left join
     (select draft, min(since) as first, max(number) as last, sum(number - since + 1) as held from updates group by draft) on draft = key
     where first is not 1 or last is not edits or held is not edits`,
  `select 1 from sources left join drafts on drafts.key = sources.draft
     where sources.checksum is not checksum(bytes, coalesce(id, ''), number, at)`,
  `select 1 from moments left join drafts on drafts.key = moments.draft
     where moments.checksum is not checksum(snapshot, coalesce(id, ''), at)`,
]

function hasBadRows(database: Database): boolean {
  return badRows.some((query) => database.get(`${query} limit 1`) !== undefined)
}

/** A row of `deleted`. */
export interface DeletedRow {
  id: string
  at: number
}

function isBehind(database: Database, { drafts, gone }: AcknowledgedState): boolean {
  const deleted = new Map(database.all<DeletedRow>('select id, at from deleted').map(({ id, at }) => [id, at]))
  const known = new Map(
    database
      .all<{ id: string; edits: number; moves: number; notes: number }>(
        'select id, edits, moves, coalesce(number, 0) as notes from drafts left join sources on sources.draft = drafts.key',
      )
      .map((row) => [row.id, row]),
  )
  if ([...gone].some((id) => known.has(id))) return true
  return [...drafts.values()].some(({ id, at, edits, moves, notes }) => {
    // A draft that came back since, in a package, is newer than its deletion.
    if ((deleted.get(id) ?? Number.NEGATIVE_INFINITY) >= at) return false
    const row = known.get(id)
    return row === undefined || row.edits < edits || row.moves < moves || row.notes < notes
  })
}
