import type { Acknowledged } from '#desk/store/acknowledged.ts'
import type { Database } from '#desk/store/database.ts'
import { type Library, openLibrary } from '#desk/store/library.ts'
import { openStore } from '#desk/store/open-store.ts'
import { type ListQuery, listQuerySchema } from '#shared/api/contract.ts'
import type { LedeError } from '#shared/api/errors.ts'

export interface OpenedLibrary {
  library: Library
  database: Database
  acknowledged: Acknowledged
  notices: LedeError[]
}

/** The library of a folder as the desk opens it. */
export function libraryIn(folder: string, now: () => number = Date.now): OpenedLibrary {
  const { database, acknowledged, notices } = openStore(folder, now())
  const library = openLibrary(database, { now, acknowledged, onChange: () => {}, onTorn: () => {} })
  return { library, database, acknowledged, notices }
}

/** The headlines that a query lists. */
export function headlinesOf(library: Library, query: ListQuery = {}): string[] {
  return library.list(listQuerySchema.parse(query), null).rows.map((row) => row.headline)
}

/** The code of the LedeError that a piece of work throws, or whatever else it throws. */
export function codeOf(work: () => unknown): unknown {
  try {
    work()
    return 'nothing thrown'
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}
