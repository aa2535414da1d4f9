import { fsyncSync, statfsSync } from 'node:fs'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import type { Query, Sql } from './sql.ts'

/**
 * What Emscripten's file systems do with open files: `nfd` is Node's descriptor, which a folder has
 * none of.
 */
interface FileOperations {
  readonly stream_ops: { fsync?(file: { nfd?: number }): number }
}

/**
 * A folder for PGlite in which what Postgres has synced is on disk. PGlite itself turns Postgres's
 * `fsync` off, and has no way from it to the file system: a commit would outlast the process, but
 * not a loss of power.
 */
class SyncedFolder extends NodeFS {
  readonly #sync: (file: number) => void

  constructor(folder: string, sync: (file: number) => void) {
    super(folder)
    this.#sync = sync
  }

  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...args)
    const { preRun = [] } = made.emscriptenOpts
    preRun.push(({ NODEFS }) => {
      // Emscripten's types leave out what a file system is made of.
      const { stream_ops: files } = NODEFS as typeof NODEFS & FileOperations
      files.fsync = ({ nfd }) => {
        if (nfd !== undefined) this.#sync(nfd)
        return 0
      }
    })
    made.emscriptenOpts.preRun = preRun
    return made
  }
}

/**
 * The room that a disk must have for anything to be written, in bytes: for the largest batch, twice
 * (table and write-ahead log), and the segment of the log that comes next. Where that one cannot be
 * made, Postgres panics, and PGlite turns in a circle for ever, and its process with it.
 */
const mostRoom = 64 * 1024 * 1024

/** How much a folder's disk has left for this user, in bytes. */
function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** With `fsync`, and by the one call that reaches the file system. */
const durable = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

/**
 * Postgres as WebAssembly in this process, in a folder of its own; in memory only where there is
 * none (tests). One process at a time may have the folder. `sync` puts an open file on disk; `room`
 * says how much a disk has left: transactions fail, and nothing happens, while that is too little.
 */
export async function openPglite(
  folder: string | null,
  sync: (file: number) => void = fsyncSync,
  room: (folder: string) => number = roomIn,
): Promise<Sql> {
  const options: PGliteOptions =
    folder === null
      ? {}
      : {
          fs: new SyncedFolder(folder, sync),
          startParams: [...PGlite.defaultStartParams.filter((param) => param !== '-F'), ...durable],
        }
  const database = await PGlite.create(options)
  const sql = pgliteSql(database)
  return {
    ...sql,
    async transaction(work) {
      const left = folder === null ? mostRoom : room(folder)
      if (left < mostRoom) throw new Error(`the disk of ${folder} has ${left} bytes left; ${mostRoom} are needed`)
      return sql.transaction(work)
    },
    close: () => database.close(),
  }
}

/** A running PGlite, which stays open. */
export function pgliteSql(database: PGlite): Sql {
  const on = (asked: Pick<PGlite, 'query'>): Query => ({
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await asked.query<Row>(text, [...values])).rows,
  })
  return {
    ...on(database),
    transaction: (work) => database.transaction((transaction) => work(on(transaction))),
    // One process has it: whoever commits is the one who would be told.
    listen: async () => {},
    claims: () => null,
    close: async () => {},
  }
}
