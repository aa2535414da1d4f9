import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inOneWrite } from './one-write.ts'
import { postgresClaims } from './postgres-claims.ts'
import type { Query, Sql } from './sql.ts'

/** `bigint` values (times, places in the sequence, sizes) always fit into a number. */
const int8 = 20
const retryMs = 1_000
/**
 * How long connecting, and answering a query, may take, in ms: a host that is gone says nothing,
 * and would block everything for a quarter of an hour.
 */
const patience = { connect: 10_000, query: 60_000 }

/**
 * Postgres 15 or newer at a `DATABASE_URL`. `schema`: where its tables are.
 * @throws whatever `pg` throws if it cannot be reached.
 */
export async function openPostgres(url: string, schema = 'lede'): Promise<Sql> {
  const types = {
    getTypeParser: (type: number, format?: 'text' | 'binary') =>
      type === int8 ? Number : pg.types.getTypeParser(type, format ?? 'text'),
  }
  const config = {
    connectionString: url,
    types,
    options: `-c search_path=${pg.escapeIdentifier(schema)}`,
    keepAlive: true,
    connectionTimeoutMillis: patience.connect,
    query_timeout: patience.query,
  }
  // Queries are sent without waiting for the answers to those before.
  const pool = new pg.Pool({ ...config, max: 4, pipeline: true })
  // The next query will report a broken connection; without a listener it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  await pool.query(`create schema if not exists ${pg.escapeIdentifier(schema)}`)
  let listener: pg.Client | null = null
  let open = true

  const on = (client: Pick<pg.ClientBase, 'query'>): Query => ({
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as Row[],
  })

  const listen = async (onNotice: (notice: string | null) => void): Promise<void> => {
    const client = new pg.Client(config)
    const again = async () => {
      if (listener !== client || !open) return
      listener = null
      client.end().catch(() => {})
      for (let isThere = false; open && !isThere; ) {
        await wait(retryMs)
        isThere = await listen(onNotice).then(
          () => true,
          () => false,
        )
      }
      if (open) onNotice(null)
    }
    client.on('error', () => void again())
    client.on('end', () => void again())
    client.on('notification', ({ payload }) => onNotice(payload ?? null))
    try {
      await client.connect()
      await client.query('listen lede')
      if (!open) throw new Error('closed meanwhile')
    } catch (error) {
      // One that connects and does not listen would be silent for good.
      client.end().catch(() => {})
      throw error
    }
    listener = client
  }

  return {
    ...on({ query: pool.query.bind(pool) } as Pick<pg.ClientBase, 'query'>),
    async transaction(work) {
      const client = await pool.connect()
      let broken = true
      try {
        const together = inOneWrite(client.connection.stream, process.nextTick)
        together()
        const begun = client.query('begin')
        const { query } = on(client)
        const result = await work({
          // Sent at once, with what else is asked in this turn; without a transaction no answer
          // counts.
          async query<Row>(text: string, values?: readonly unknown[]) {
            together()
            return (await Promise.all([query<Row>(text, values), begun]))[0]
          },
        })
        await client.query('commit')
        broken = false
        return result
      } catch (error) {
        broken = await client.query('rollback').then(
          () => false,
          () => true,
        )
        throw error
      } finally {
        client.release(broken)
      }
    },
    listen,
    claims: () => postgresClaims(config),
    async close() {
      open = false
      const last = listener
      listener = null
      await last?.end().catch(() => {})
      await pool.end()
    },
  }
}
