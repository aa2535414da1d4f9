import { fsyncSync } from 'node:fs'
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

/** With `fsync`, and by the one call that reaches the file system. */
const durable = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

/**
 * Postgres as WebAssembly in this process, in a folder of its own; in memory only where there is
 * none (tests). One process at a time may have the folder. `sync` puts an open file on disk.
 */
export async function openPglite(folder: string | null, sync: (file: number) => void = fsyncSync): Promise<Sql> {
  const options: PGliteOptions =
    folder === null
      ? {}
      : {
          fs: new SyncedFolder(folder, sync),
          startParams: [...PGlite.defaultStartParams.filter((param) => param !== '-F'), ...durable],
        }
  const database = await PGlite.create(options)
  return { ...pgliteSql(database), close: () => database.close() }
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
    close: async () => {},
  }
}
