import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { LedeError } from '#shared/api/errors.ts'
import { checksum } from './checksum.ts'
import { fileError } from './file-error.ts'
import { fileAt } from './file-identity.ts'
import { makePrivateFile, privateFolder } from './private-folder.ts'
import { syncFile } from './sync.ts'

/** A value for a statement or in a row. */
export type Value = SQLInputValue

/**
 * An open database file: statements by their text (prepared once), and transactions. Every failure
 * is a LedeError: `store.full`, `store.readOnly`, `store.inUse`, `store.failed`; damage is a
 * `DamageError`.
 */
export interface Database {
  run(sql: string, ...values: Value[]): { changes: number; id: number }
  /** The first row, or undefined. The caller states the row's type: this program wrote the file. */
  get<Row>(sql: string, ...values: Value[]): Row | undefined
  all<Row>(sql: string, ...values: Value[]): Row[]
  /** The same, row by row: rows before any damage are returned. */
  each<Row>(sql: string, ...values: Value[]): Generator<Row>
  /** Statements without values, as in a migration. */
  exec(sql: string): void
  /**
   * Does all of the work or nothing. On return it is on disk: the log was flushed
   * (`synchronous=FULL`). Not to be nested.
   */
  transaction<T>(work: () => T): T
  /**
   * The same for data that can be recomputed, in a fraction of the time: a loss of power may undo
   * it, with everything written this way since the last `transaction`, and nothing else.
   */
  loosely<T>(work: () => T): T
  close(): void
}

/** The file is no database, or is inconsistent. */
export class DamageError extends LedeError {
  constructor(message: string, cause: unknown) {
    super('store.failed', { message }, cause)
    this.name = 'DamageError'
  }
}

/**
 * How long to wait for another program that has the file open, in ms: enough for one that is just
 * closing.
 */
const patience = 500

/**
 * Opens a database file, creating it if missing, and locks it for this process until it is closed
 * or the process ends in any way.
 *
 * If the file is removed while it is open (somebody deletes the folder), the next transaction first
 * writes everything again in the old place: what was acknowledged stays on disk.
 *
 *
 * @param beforeGivingUp called if it is found damaged at once, before it is closed: closing writes
 * the content of its log into it, or deletes the log.
 * @throws LedeError as `Database` does; `store.inUse` if another process has it.
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
    // Under another name until it is complete: a partial library must never be in the place of a
    // whole one.
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
        // SQLite rolls back by itself after some failures, such as a full disk.
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
  /** The identity of the file, to notice when another or none is at its path. */
  file: string | null
}

function connect(path: string, beforeGivingUp: () => void): Connection {
  // SQLite would make it readable for others; the files that SQLite adds have the same permissions.
  makePrivateFile(path)
  const driver = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true })
  try {
    // The lock comes first: otherwise another process could still read.
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
 * SQLite has no separate code for a damaged format number at a file’s beginning; everything else is
 * a bug of ours.
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

/**
 * An error of the driver or the file system as a LedeError; anything else is returned unchanged.
 */
export function storeError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const meant =
    'errcode' in error && typeof error.errcode === 'number'
      ? // The lower eight bits are the primary code, the rest says more about it.
        (meanings[error.errcode] ?? meanings[error.errcode & 0xff])?.(folder, error.message, error)
      : fileError(error, folder)
  return meant instanceof LedeError ? meant : new LedeError('store.failed', { message: error.message }, error)
}
