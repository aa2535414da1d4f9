import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { LedeError } from '#shared/api/errors.ts'
import { checksum } from './checksum.ts'
import { fileError } from './file-error.ts'
import { fileAt } from './file-identity.ts'
import { makePrivateFile, privateFolder } from './private-folder.ts'
import { syncFile } from './sync.ts'

/** A value that a statement takes or a row holds. */
export type Value = SQLInputValue

/**
 * An open database file: statements by their text (prepared once), and transactions. Every failure
 * is a LedeError: `store.full`, `store.readOnly`, `store.inUse`, `store.failed`; damage is a
 * `DamageError`.
 */
export interface Database {
  run(sql: string, ...values: Value[]): { changes: number; id: number }
  /**
   * The first row, or undefined. The caller names the row's type: what stands in the file was
   * written by this program.
   */
  get<Row>(sql: string, ...values: Value[]): Row | undefined
  all<Row>(sql: string, ...values: Value[]): Row[]
  /** The same, row by row: what was read before damage is met has been handed out. */
  each<Row>(sql: string, ...values: Value[]): Generator<Row>
  /** Statements without values, as in a migration. */
  exec(sql: string): void
  /**
   * All of the work or nothing of it. When this returns, what was written is on disk: the log was
   * flushed (`synchronous=FULL`). Not to be nested.
   */
  transaction<T>(work: () => T): T
  /**
   * The same for what can be made again, at a fraction of the time: a loss of power may take it,
   * with what was written so since the last `transaction`, and nothing else.
   */
  loosely<T>(work: () => T): T
  close(): void
}

/** The file is no database, or one that contradicts itself. */
export class DamageError extends LedeError {
  constructor(message: string, cause: unknown) {
    super('store.failed', { message }, cause)
    this.name = 'DamageError'
  }
}

/**
 * How long another program that holds the file is waited for, in ms: long enough for one that is
 * just closing.
 */
const patience = 500

/**
 * Opens a database file, making it where there is none, and keeps it to this process until it is
 * closed or the process ends, however it ends.
 *
 * Where the file is taken away while it is open (somebody deletes the folder), the next transaction
 * writes all of it anew in the old place before it begins: what was acknowledged stays on disk.
 *
 * @param beforeGivingUp called where it is found damaged at once, before it is closed: closing
 *   writes what its log holds into it, or deletes the log.
 * @throws LedeError as `Database` does; `store.inUse` where another process has it.
 */
export function openDatabase(path: string, beforeGivingUp = () => {}): Database {
  const folder = dirname(path)
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw storeError(error, folder)
    }
  }
  let connection = guard(() => connect(path, beforeGivingUp))
  let statements = new Map<string, StatementSync>()

  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = connection.driver.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const ensureThere = () => {
    const file = fileAt(path)
    if (file === connection.file) return
    if (file !== null) throw new LedeError('store.failed', { message: `${path} was replaced by another file` })
    mkdirSync(folder, { recursive: true, mode: privateFolder })
    // Under another name until it is whole: half a library must never stand in the place of one.
    const rescued = `${path}.rescued`
    rmSync(rescued, { force: true })
    makePrivateFile(rescued)
    connection.driver.prepare('vacuum into ?').run(rescued)
    syncFile(rescued)
    renameSync(rescued, path)
    connection.driver.close()
    connection = connect(path, () => {})
    statements = new Map()
  }

  const transaction = <T>(work: () => T): T =>
    guard(() => {
      ensureThere()
      const { driver } = connection
      driver.exec('begin immediate')
      try {
        const result = work()
        driver.exec('commit')
        return result
      } catch (error) {
        // SQLite has rolled back by itself after some failures, a full disk among them.
        if (driver.isTransaction) driver.exec('rollback')
        throw error
      }
    })

  return {
    run: (sql, ...values) =>
      guard(() => {
        const { changes, lastInsertRowid } = prepare(sql).run(...values)
        return { changes: Number(changes), id: Number(lastInsertRowid) }
      }),
    get: <Row>(sql: string, ...values: Value[]) => guard(() => prepare(sql).get(...values) as Row | undefined),
    all: <Row>(sql: string, ...values: Value[]) => guard(() => prepare(sql).all(...values) as Row[]),
    *each<Row>(sql: string, ...values: Value[]) {
      const rows = guard(() => connection.driver.prepare(sql).iterate(...values))
      for (;;) {
        const { done, value } = guard(() => rows.next())
        if (done) return
        yield value as Row
      }
    },
    exec: (sql) => guard(() => connection.driver.exec(sql)),
    transaction,
    loosely: (work) =>
      guard(() => {
        connection.driver.exec('pragma synchronous = normal')
        try {
          return transaction(work)
        } finally {
          connection.driver.exec('pragma synchronous = full')
        }
      }),
    close: () => guard(() => connection.driver.close()),
  }
}

interface Connection {
  driver: DatabaseSync
  /** Which file it is, to notice when another or none stands at its path. */
  file: string | null
}

function connect(path: string, beforeGivingUp: () => void): Connection {
  // SQLite would make it readable for others, and what it makes beside it is as readable as the
  // file.
  makePrivateFile(path)
  const driver = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true })
  try {
    // The lock comes first: without it, even reading would go on beside another process.
    driver.exec('pragma locking_mode = exclusive')
    driver.exec('pragma journal_mode = wal')
    driver.exec('pragma synchronous = full')
    driver.exec('pragma temp_store = memory')
    driver.exec('begin immediate; commit')
    // In statements: checksum(bytes, ...about), as checksum.ts has it.
    driver.function('checksum', { deterministic: true, varargs: true }, (bytes, ...about) =>
      checksum(bytes as Uint8Array, ...(about as (string | number)[])),
    )
  } catch (error) {
    try {
      if (storeError(error, dirname(path)) instanceof DamageError) beforeGivingUp()
    } finally {
      driver.close()
    }
    throw error
  }
  return { driver, file: fileAt(path) }
}

// Result codes, primary and one extended, https://www.sqlite.org/rescode.html
const meanings: Readonly<Record<number, (folder: string, message: string, cause: unknown) => LedeError>> = {
  1: unexpected,
  3: readOnly,
  5: inUse,
  6: inUse,
  8: readOnly,
  11: damaged,
  13: full,
  14: readOnly,
  26: damaged,
  // A short read: the file ends where a page should be.
  522: damaged,
}

/**
 * SQLite’s own number of the format in a file’s beginning is damaged, for which it has no other
 * code; everything else is a fault of ours.
 */
function unexpected(_folder: string, message: string, cause: unknown): LedeError {
  return message.includes('unsupported file format')
    ? new DamageError(message, cause)
    : new LedeError('store.failed', { message }, cause)
}

function readOnly(folder: string, _message: string, cause: unknown): LedeError {
  return new LedeError('store.readOnly', { folder }, cause)
}

function inUse(folder: string, _message: string, cause: unknown): LedeError {
  return new LedeError('store.inUse', { folder }, cause)
}

function full(_folder: string, _message: string, cause: unknown): LedeError {
  return new LedeError('store.full', {}, cause)
}

function damaged(_folder: string, message: string, cause: unknown): LedeError {
  return new DamageError(message, cause)
}

/** What the driver or the file system threw as a LedeError; anything else stays what it is. */
export function storeError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const meant =
    'errcode' in error && typeof error.errcode === 'number'
      ? // The lower eight bits are the primary code, the rest says more about it.
        (meanings[error.errcode] ?? meanings[error.errcode & 0xff])?.(folder, error.message, error)
      : fileError(error, folder)
  return meant instanceof LedeError ? meant : new LedeError('store.failed', { message: error.message }, error)
}
