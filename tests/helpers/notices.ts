import type { Query, Sql } from '#newsroom/sql.ts'

/** How the newsroom notifies: with a word, or with one of the values of its question. */
const notice = /pg_notify\('lede', (?:'(\w+)'|\$(\d+))\)/

/**
 * A database in this process for several processes of a newsroom: each receives the notifications
 * of the others once they are committed, as with Postgres.
 */
export function withNotices(sql: Sql): Sql {
  const claimed = new Map<number, object>()
  const listeners = new Set<(notice: string | null) => void>()
  const noticing = ({ query }: Query, told: (string | null)[]): Query => ({
    query(text, values) {
      const found = notice.exec(text)
      if (found !== null) told.push(found[1] ?? String(values?.[Number(found[2]) - 1]))
      else if (text.includes('pg_notify')) throw new Error(`no notice is known in ${text}`)
      return query(text, values)
    },
  })
  const tell = (told: readonly (string | null)[]) =>
    setImmediate(() => {
      for (const each of told) for (const listen of listeners) listen(each)
    })
  return {
    ...sql,
    async query(text, values) {
      const told: (string | null)[] = []
      try {
        return await noticing(sql, told).query(text, values)
      } finally {
        tell(told)
      }
    },
    async transaction(work) {
      let told: (string | null)[] = []
      const result = await sql.transaction((on) => {
        told = []
        return work(noticing(on, told))
      })
      tell(told)
      return result
    },
    listen: async (onNotice) => void listeners.add(onNotice),
    claims() {
      const own = {}
      const release = async (key: number) => {
        if (claimed.get(key) === own) claimed.delete(key)
      }
      return {
        async take(key) {
          if (!claimed.has(key)) claimed.set(key, own)
          return claimed.get(key) === own
        },
        release,
        ofOthers: async (_, keys) => new Set(keys.filter((key) => (claimed.get(key) ?? own) !== own)),
        onLost: () => {},
        async close() {
          for (const key of claimed.keys()) await release(key)
        },
      }
    },
  }
}
