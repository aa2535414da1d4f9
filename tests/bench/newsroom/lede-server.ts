import { openRedis } from '#newsroom/between/redis.ts'
import { openNewsroom } from '#newsroom/newsroom.ts'
import { openPglite } from '#newsroom/pglite.ts'
import { openPostgres } from '#newsroom/postgres.ts'
import { serveOverHttp } from '#newsroom/server.ts'
import { newsroomPage } from '#shared/locales/en/newsroom-page.ts'

/**
 * A newsroom in a process of its own, for `lede-side.ts`: `lede-server.ts DATABASE_URL COUNT`
 * prints its address and COUNT invitations, and ends with its parent.
 */
const [databaseUrl = '', count = '0'] = process.argv.slice(2)
const sql = databaseUrl === '' ? await openPglite(null) : await openPostgres(databaseUrl)
const { REDIS_URL } = process.env
const relayOf = REDIS_URL === undefined ? null : (id: string) => openRedis(REDIS_URL, `lede:${id}`)
const newsroom = await openNewsroom({ sql, name: 'Crowd', desks: ['News'], relayOf })
const server = await serveOverHttp(newsroom, 0, { readerOf: async () => ({ language: 'en', texts: newsroomPage }) })
const [desk] = await sql.query<{ id: string }>('select id from desks order by place')
const standing = { role: 'administrator' as const, desks: [desk?.id ?? ''] }
const invitations: string[] = []
while (invitations.length < Number(count))
  invitations.push((await newsroom.people.invite(standing, null, 1)).invitation)

process.on('message', () => process.send?.(process.cpuUsage()))
process.once('disconnect', async () => {
  await server.close()
  await newsroom.close()
  await sql.close()
  process.exit()
})
process.send?.({ address: `http://127.0.0.1:${server.port}`, invitations })
