import pg from 'pg'
import type { Claims } from './claims.ts'

/** Sets the claims apart from other advisory locks (locks in migrations.ts have one number). */
const space = 7_265

interface Holder {
  readonly client: pg.Client
  readonly pid: number
}

/**
 * Claims as advisory locks of a connection of their own: Postgres lets go of them when that ends,
 * and so with the process.
 */
export function postgresClaims(config: pg.ClientConfig): Claims {
  let holder: Promise<Holder> | null = null
  let current: pg.Client | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let lost = () => {}
  let open = true

  /** One after the other: a connection does one thing at a time. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }
  const connected = async (): Promise<Holder> => {
    const client = new pg.Client(config)
    client.on('error', () => forget(client))
    client.on('end', () => forget(client))
    current = client
    await client.connect()
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    return { client, pid: rows[0]?.pid ?? 0 }
  }
  /** Ends a connection that does not do what it should: nothing is to be held by it unknown. */
  const forget = (client: pg.Client | null) => {
    if (client === null || current !== client) return
    current = null
    holder = null
    client.end().catch(() => {})
    lost()
  }

  return {
    take: (key) =>
      inTurn(async () => {
        if (!open) return false
        try {
          holder ??= connected()
          const { client } = await holder
          const asked = 'select pg_try_advisory_lock($1, $2) as taken'
          const { rows } = await client.query<{ taken: boolean }>(asked, [space, key])
          return rows[0]?.taken ?? false
        } catch {
          forget(current)
          return false
        }
      }),
    release: (key) =>
      inTurn(async () => {
        // What is not held by a connection any more is nobody's.
        const now = await holder?.catch(() => null)
        await now?.client.query('select pg_advisory_unlock($1, $2)', [space, key]).catch(() => forget(now.client))
      }),
    async ofOthers({ query }, keys) {
      const own = await holder?.catch(() => null)
      const rows = await query<{ key: number }>(
        `select objid::bigint as key from pg_locks
           where locktype = 'advisory' and classid = $1 and objsubid = 2 and granted and objid = any($2::oid[])
             and pid <> $3 and database = (select oid from pg_database where datname = current_database())`,
        [space, keys, own?.pid ?? 0],
      )
      return new Set(rows.map(({ key }) => key))
    },
    onLost(callback) {
      lost = callback
    },
    async close() {
      open = false
      const last = current
      current = null
      await last?.end().catch(() => {})
    },
  }
}
