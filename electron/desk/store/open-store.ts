import { join } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { DamageError, type Database, openDatabase, storeError } from './database.ts'
import { migrate } from './migrations.ts'
import { openPrivateFolder } from './private-folder.ts'
import { setAside } from './set-aside.ts'

/** The one file of a library, in the folder where drafts live. */
export const libraryFile = 'lede.sqlite'

export interface Store {
  database: Database
  /** What a person has to be told: a library that was damaged and set aside. */
  notices: LedeError[]
}

/**
 * Opens the library of a folder, making both where they are missing. A damaged library is set aside and a new one begun.
 *
 * @throws LedeError `store.foreign`, `store.inUse`, `store.readOnly`, `store.full`, `store.newer`, `store.failed`
 */
export function openStore(folder: string, now: number): Store {
  const notices = isClosed(folder) ? [] : [new LedeError('store.unprotected', { folder })]
  try {
    return { database: openSound(folder), notices }
  } catch (error) {
    if (!(error instanceof DamageError)) throw error
    const aside = putAside(folder, now)
    return {
      database: openSound(folder),
      notices: [...notices, new LedeError('store.corrupt', { folder, aside }, error)],
    }
  }
}

function isClosed(folder: string): boolean {
  try {
    return openPrivateFolder(folder)
  } catch (error) {
    throw storeError(error, folder)
  }
}

function openSound(folder: string): Database {
  const database = openDatabase(join(folder, libraryFile))
  try {
    check(database)
    migrate(database, folder)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Reads through every table but the search index: that takes ten times as long, and the library makes it anew where it is damaged. */
function check(database: Database): void {
  // A virtual table, as the index is, has no page of its own.
  const tables = database.all<{ name: string }>("select name from sqlite_schema where type = 'table' and rootpage > 0")
  for (const { name } of tables) {
    const verdict = database.get<{ quick_check: string }>(`pragma quick_check("${name}")`)?.quick_check
    if (verdict !== 'ok') throw new DamageError(verdict ?? 'no answer', undefined)
  }
}

function putAside(folder: string, now: number): string {
  try {
    return setAside(folder, libraryFile, now)
  } catch (error) {
    throw storeError(error, folder)
  }
}
