import { fsyncSync, statfsSync } from 'node:fs'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { PgliteSession } from './pglite-session.ts'
import type { Sql } from './sql.ts'

/**
 * How Emscripten's file systems handle open files: `nfd` is Node's descriptor, which a folder
 * lacks.
 */
interface FileOperations {
  readonly stream_ops: { fsync?(file: { nfd?: number }): number }
}

/**
 * A folder for PGlite in which synced data is really on disk. PGlite itself turns off Postgres's
 * `fsync`, and does not pass it on to the file system: a commit would survive the end of the
 * process, but not a loss of power.
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
      // Emscripten's types omit the parts of a file system.
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
 * The free space that a disk must have before anything is written, in bytes: for the largest batch,
 * twice (table and write-ahead log), and the next segment of the log. If that cannot be created,
 * Postgres panics, and PGlite loops for ever, and its process with it.
 */
const mostRoom = 64 * 1024 * 1024

/** The free space on a folder's disk for this user, in bytes. */
function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** With `fsync`, and with the one call that reaches the file system. */
const durable = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

/**
 * Postgres as WebAssembly in this process, in a folder of its own; in memory only without one
 * (tests). Only one process at a time may use the folder. `sync` flushes an open file; `room`
 * returns a disk's free space: transactions fail, and nothing happens, while that is too little.
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
  const session = new PgliteSession(database)
  return {
    query: (text, values = []) => session.query(text, values),
    transaction: (work) => session.transaction(work),
    // There is only one process, which knows of its own commits.
    listen: async () => {},
    claims: () => null,
    close: async () => {},
  }
}
