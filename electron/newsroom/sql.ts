import type { Claims } from './claims.ts'

/**
 * Queries the database: text with `$1`, `$2`, …; rows as objects, `bigint` as a number, `bytea` as
 * a Uint8Array.
 */
export interface Query {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** Postgres, wherever it runs. A successful transaction is on disk. */
export interface Sql extends Query {
  /** Does all of the work or nothing. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>
  /**
   * Calls back with notifications of this and other processes in the database (`pg_notify` on the
   * channel `lede`), and with null after a connection was lost, when something may have been
   * missed.
   */
  listen(onNotice: (notice: string | null) => void): Promise<void>
  /** What a process claims for itself (claims.ts); null: there is no other process. */
  claims(): Claims | null
  close(): Promise<void>
}

/** Queries within a running transaction. */
export function inTransaction(on: Query): Pick<Sql, 'query' | 'transaction'> {
  return { query: (text, values) => on.query(text, values), transaction: (work) => work(on) }
}
