import { join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { type DamageKind, damageOf } from '#shared/damage/damage.ts'
import { type Acknowledged, type AcknowledgedFile, acknowledgedFile, openAcknowledged } from './acknowledged.ts'
import type { DeletedEntry, DraftEntry } from './acknowledged-file.ts'
import { type AcknowledgedState, readAcknowledged } from './acknowledged-state.ts'
import { sealOf } from './checksum.ts'
import { addDamage } from './damage-log.ts'
import { DamageError, type Database, openDatabase, storeError } from './database.ts'
import { gather } from './gather.ts'
import { type Look, libraryFile, look, stampOf } from './look.ts'
import { migrateLibrary, refuseNewer } from './migrations.ts'
import { pageImages } from './page-images.ts'
import { openOwnFolder } from './private-folder.ts'
import { finishRescue, rescue } from './rescue.ts'
import { setAside } from './set-aside.ts'
import { verify } from './verify.ts'

export interface Store {
  /** Closing it closes the store. */
  database: Database
  acknowledged: Acknowledged
  /** What has to be told at every start. */
  notices: LedeError[]
}

/**
 * Opens the library of a folder, creating both if missing. What exists is examined before anything
 * is written. If it is damaged, all its parts are copied aside, byte for byte, a new library is
 * built from what can still be read, and the damage log records what was recovered and what was not
 * (damage-log.ts).
 *
 *
 * @param now milliseconds since the epoch.
 * @throws LedeError `store.foreign`, `store.inUse`, `store.readOnly`, `store.full`, `store.newer`,
 * `store.failed`; then nothing was changed.
 */
export function openStore(folder: string, now: number): Store {
  const notices = isClosed(folder) ? [] : [new LedeError('store.unprotected', { folder })]
  try {
    finishRescue(folder)
    return { ...(openWhole(folder, now) ?? openRescued(folder)), notices }
  } catch (error) {
    throw storeError(error, folder)
  }
}

function isClosed(folder: string): boolean {
  try {
    return openOwnFolder(folder)
  } catch (error) {
    throw storeError(error, folder)
  }
}

type Opened = Omit<Store, 'notices'>

/** The library if it is whole; null if it was not and has been replaced by a rescued one. */
function openWhole(folder: string, now: number): Opened | null {
  const seen = look(folder)
  const putAside = () => setAside(folder, seen.parts, now)
  if (seen.is === 'gone' || seen.is === 'unreadable') return replace(folder, null, seen, seen.is, putAside(), now)
  const { database, aside } = openFile(folder, putAside)
  if (database === null) return replace(folder, null, seen, 'unreadable', aside, now)
  try {
    const { acknowledged, found } = judge(folder, database, seen)
    if (found !== null && found !== 'record')
      return replace(folder, database, { ...seen, acknowledged }, found, putAside(), now)
    if (found === 'record') addDamage(folder, damageOf(now, found, { aside: copyOfRecord(folder, seen, now) }))
    return opened(folder, database, acknowledged, seen.is === 'sealed')
  } catch (error) {
    closeQuietly(database)
    throw error
  }
}

function openRescued(folder: string): Opened {
  const database = openDatabase(join(folder, libraryFile))
  try {
    return opened(folder, database, readAcknowledged(join(folder, acknowledgedFile)), false)
  } catch (error) {
    closeQuietly(database)
    throw error
  }
}

/** Null if SQLite finds damage at once: then it was set aside before it was closed. */
function openFile(
  folder: string,
  putAside: () => Map<string, string>,
): { database: Database | null; aside: Map<string, string> } {
  let aside = new Map<string, string>()
  try {
    const database = openDatabase(join(folder, libraryFile), () => {
      aside = putAside()
    })
    return { database, aside }
  } catch (error) {
    if (error instanceof DamageError) return { database: null, aside }
    throw error
  }
}

interface Judgement {
  acknowledged: AcknowledgedState
  found: DamageKind | null
}

function judge(folder: string, database: Database, seen: Look): Judgement {
  // Another Lede that was just closing may have written between the check and the lock.
  const isSame = stampOf(folder) === seen.stamp
  const acknowledged = isSame ? seen.acknowledged : readAcknowledged(join(folder, acknowledgedFile))
  // A newer Lede would have sealed what it wrote: here the version number itself may be damaged.
  const isAltered = isSame && seen.is === 'altered'
  const found = verify(database, acknowledged, isSame && seen.is === 'sealed')
  if (!isAltered && found !== 'unreadable') refuseNewer(database, folder)
  // What was acknowledged is unknown, but SQLite's log shows that there was more.
  if (found === 'record' && isSame && seen.isTorn) return { acknowledged, found: 'behind' }
  return { acknowledged, found: isAltered ? (found ?? 'altered') : found }
}

function copyOfRecord(folder: string, { parts }: Look, now: number): string[] {
  const present = parts.filter((part) => part === acknowledgedFile)
  return [...setAside(folder, present, now).values()]
}

/**
 * Replaces a library that was set aside with what can be read of it. `database`: opened, with
 * nothing written to it; it is closed here.
 */
function replace(
  folder: string,
  database: Database | null,
  { acknowledged }: Look,
  found: DamageKind,
  aside: ReadonlyMap<string, string>,
  now: number,
): null {
  const copyOf = (part: string) => {
    const name = aside.get(part)
    return name === undefined ? null : join(folder, name)
  }
  const images = pageImages(copyOf(libraryFile), copyOf(`${libraryFile}-wal`))
  try {
    const gathered = gather(database, images, acknowledged, now)
    const rescued = rescue(folder, gathered, now)
    addDamage(folder, damageOf(now, found, { aside: [...aside.values()], ...rescued }))
  } finally {
    images.close()
    // Closing writes the rest of the log into the file, which was copied by now.
    if (database !== null) closeQuietly(database)
  }
  finishRescue(folder)
  return null
}

function closeQuietly(database: Database): void {
  try {
    database.close()
  } catch {
    // It could not be closed because it is damaged, which is already reported.
  }
}

/** A whole library, brought up to date, with acknowledged edits recorded from now on. */
function opened(folder: string, database: Database, { is, end }: AcknowledgedState, sealed: boolean): Opened {
  migrateLibrary(database, folder)
  const path = join(folder, acknowledgedFile)
  const acknowledged = openAcknowledged(path, {
    end,
    drafts: () => entriesOf(database),
    settle: () => database.exec('pragma wal_checkpoint(truncate)'),
  })
  if (is !== 'whole') {
    acknowledged.begin()
    database.run('update acknowledged set begun = 1 where begun = 0')
  }
  return {
    acknowledged,
    database: {
      ...database,
      close() {
        const seal = sealed && isUnchanged(database) ? null : prepareSeal(folder, database, acknowledged)
        database.close()
        seal?.()
        acknowledged.close()
      },
    },
  }
}

function isUnchanged(database: Database): boolean {
  return database.get<{ changes: number }>('select total_changes() as changes')?.changes === 0
}

/**
 * Returns a function that seals the database once it is closed. Without a seal it is read
 * completely at the next start, and nothing worse.
 */
function prepareSeal(folder: string, database: Database, acknowledged: AcknowledgedFile): (() => void) | null {
  try {
    const entries = entriesOf(database)
    acknowledged.unseal()
    return () => {
      try {
        acknowledged.seal(entries, sealOf(join(folder, libraryFile)))
      } catch {
        // As above.
      }
    }
  } catch {
    return null
  }
}

function entriesOf(database: Database): (DraftEntry | DeletedEntry)[] {
  const gone = database
    .all<{ id: string }>('select id from deleted')
    .map(({ id }): DeletedEntry => ({ kind: 'gone', id }))
  const drafts = database
    .all<Omit<DraftEntry, 'kind'>>(
      `select key, id, headline, changed_at as at, edits, coalesce(number, 0) as notes, moves, binned_at as binnedAt
         from drafts left join sources on sources.draft = drafts.key`,
    )
    .map((draft): DraftEntry => ({ kind: 'draft', ...draft }))
  return [...gone, ...drafts]
}
