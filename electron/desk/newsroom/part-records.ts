import type { Database } from '../store/database.ts'

/** How many parts are removed at once. */
const removedAtOnce = 8

/** The parts of something on its way to the newsroom, or from it, by the name of the whole. */
export interface PartRecords {
  /** How many bytes of it are here, from its beginning. */
  size(name: string): number
  /** The part that begins there; empty if there is none. */
  read(name: string, start: number): Uint8Array
  add(name: string, start: number, bytes: Uint8Array): void
  /** Removes some of the parts; returns whether there may be more. */
  removeSome(name: string): boolean
}

/** `key`: the column of names. */
export function partsIn(
  database: Database,
  table: 'image_parts' | 'sent_package_parts',
  key: 'hash' | 'id',
): PartRecords {
  return {
    size: (name) =>
      database.get<{ size: number }>(
        `select coalesce(sum(length(bytes)), 0) as size from ${table} where ${key} = ?`,
        name,
      )?.size ?? 0,
    read: (name, start) =>
      database.get<{ bytes: Uint8Array }>(`select bytes from ${table} where ${key} = ? and start = ?`, name, start)
        ?.bytes ?? new Uint8Array(),
    add: (name, start, bytes) =>
      void database.loosely(() => database.run(`insert or replace into ${table} values (?, ?, ?)`, name, start, bytes)),
    removeSome: (name) => {
      const some = `select start from ${table} where ${key} = ? order by start limit ${removedAtOnce}`
      const { changes } = database.loosely(() =>
        database.run(`delete from ${table} where ${key} = ? and start in (${some})`, name, name),
      )
      return changes === removedAtOnce
    },
  }
}
