import type { Claims } from './claims.ts'

/**
 * What asks the database: text with `$1`, `$2`, …; rows as objects, `bigint` as a number, `bytea`
 * as a Uint8Array.
 */
export interface Query {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** Postgres, wherever it runs. When a transaction has ended well, it is on disk. */
export interface Sql extends Query {
  /** All of the work or nothing of it. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>
  /**
   * Calls back at what this and other processes notify in the database (`pg_notify` on the channel
   * `lede`), and after a connection was lost, when something may have been missed (null).
   */
  listen(onNotice: (notice: string | null) => void): Promise<void>
  /** What a process claims for itself (claims.ts); null: there is no other process. */
  claims(): Claims | null
  close(): Promise<void>
}

/** What works on a database, within a transaction that has begun. */
export function inTransaction(on: Query): Pick<Sql, 'query' | 'transaction'> {
  return { query: (text, values) => on.query(text, values), transaction: (work) => work(on) }
}
