import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '#hosts/newsroom.ts'
import { openRedis, redisAddress } from '#newsroom/between/redis.ts'
import { openPostgres } from '#newsroom/postgres.ts'
import { serveOverHttp } from '#newsroom/server.ts'
import type { Sql } from '#newsroom/sql.ts'
import { getField, setField } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { keptJournal } from '#tests/helpers/journal.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { noPostgres, startPostgres } from '#tests/helpers/postgres.ts'
import { noRedis, type TestRedis, testRedis } from '#tests/helpers/redis.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

it('takes nothing for a Redis that is none', () => {
  for (const url of ['http://127.0.0.1', 'localhost:6379', ''])
    expect(() => redisAddress(url)).toThrow(expect.objectContaining({ code: 'newsroom.redis' }))
})

/** Where the rows are: PGlite, whose two processes are not notified of any, or Postgres. */
const databases = [
  ['PGlite', null, async () => ({ open: await shared(), end: () => {} })],
  ['Postgres', noPostgres, onPostgres],
] as const

async function shared() {
  const sql = await emptySql()
  return async () => sql
}

async function onPostgres() {
  const postgres = await startPostgres()
  const schema = `lede_redis_${process.pid}`
  const opened: Sql[] = []
  return {
    async open() {
      const sql = await openPostgres(postgres.url, schema)
      opened.push(sql)
      return sql
    },
    async end() {
      await opened[0]?.query(`drop schema if exists ${schema} cascade`)
      for (const sql of opened) await sql.close()
      postgres.stop()
    },
  }
}

for (const [name, missing, begin] of databases) {
  const why = noRedis ?? missing
  describe.skipIf(why !== null)(
    `two processes of a newsroom, ${name} and a Redis${why === null ? '' : ` (${why})`}`,
    () => {
      let redis: TestRedis
      let database: Awaited<ReturnType<typeof begin>>
      let one: TestNewsroom
      let other: TestNewsroom
      let ann: TestDesk
      let bob: TestDesk
      let id = ''
      const journal = keptJournal()

      beforeAll(async () => {
        redis = await testRedis()
        database = await begin()
        const relayOf = (newsroom: string) => openRedis(redis.url, `lede:${newsroom}`)
        one = await testNewsroom(await database.open(), { relayOf, journal: journal.journal })
        other = await testNewsroom(await database.open(), { relayOf })
        bob = await other.desk('Bob')
        ann = await one.desk('Ann', 'administrator', ['Sport'])
        id = (await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['One.']) })).id
        await ann.client.call('newsroom.file', { id, desk: 'sport' })
        hear()
        await eventually(() => bob.client.call('drafts.open', { id }))
      })
      afterAll(async () => {
        await one.close()
        await other.close()
        await database.end()
        await redis.kill()
      })

      /** PGlite has no notifications: whoever reconnects reads what was committed. */
      const hear = () => name === 'PGlite' && other.cut()
      const show = (desk: TestDesk) => desk.client.call('newsroom.present', { ids: [id] })
      const hide = (desk: TestDesk) => desk.client.call('newsroom.present', { ids: [] })
      const namesAt = async (desk: TestDesk) => {
        const { stories } = await desk.client.call('newsroom.company', {})
        return stories.flatMap(({ people }) => people.map((person) => person.name))
      }
      const placesAt = async (desk: TestDesk) => {
        await show(desk)
        const { carets } = await desk.client.call('newsroom.presence', { id })
        return carets.map(({ caret }) => caret)
      }
      const point = (desk: TestDesk, at: number) =>
        desk.client.call('newsroom.point', { id, caret: { in: 'headline', anchor: at, head: at } })
      const bothUp = () =>
        eventually(async () => {
          for (const each of [one, other]) expect((await each.server().readiness()).relay).toBe(true)
        })

      it('tell one another who is in a story, and where', async () => {
        await bothUp()
        await show(ann)
        await eventually(async () => expect(await namesAt(bob)).toEqual(['Ann']))
        await show(bob)
        await eventually(async () => expect(await namesAt(ann)).toEqual(['Bob']))
        await point(ann, 3)
        await eventually(async () => expect(await placesAt(bob)).toMatchObject([{ in: 'headline', head: 3 }]))
        // Whoever comes later, and at a later process too, hears where they are although nobody
        // moves.
        const third = await testNewsroom(await database.open(), {
          relayOf: (newsroom) => openRedis(redis.url, `lede:${newsroom}`),
        })
        for (const process of [other, third]) {
          const heard: unknown[] = []
          const late = await process.raw(process === third ? 'Later' : 'Late', 'reporter', ['Sport'], {
            caret: ({ caret }) => void heard.push(caret),
          })
          await late.call('present', { stories: [id] })
          await eventually(() => expect(heard.at(-1)).toMatchObject({ in: 'headline', head: 3 }))
          late.close()
        }
        await third.close()
        const cem = await one.desk('Cem')
        await eventually(async () => expect((await namesAt(cem)).toSorted()).toEqual(['Ann', 'Bob']))
        await hide(bob)
        await eventually(async () => expect(await namesAt(ann)).toEqual([]))
        for (const each of [one, other])
          await eventually(() => expect(each.server().metrics()).toContain('lede_processes 2'))
      })

      it('lose nothing while Redis is emptied, or gone; say so; and go on when it is back', async () => {
        redis.empty()
        await bothUp()
        await show(bob)
        await eventually(async () => expect(await namesAt(ann)).toEqual(['Bob']))
        await redis.kill()
        const server = await serveOverHttp(one.server(), 0, { readerOf })
        await eventually(async () => {
          const ready = await fetch(`http://127.0.0.1:${server.port}/readyz`)
          expect(ready.status).toBe(200)
          expect(await ready.json()).toEqual({ ok: true, database: 'up', redis: 'away' })
        })
        expect(journal.lines).toContainEqual(expect.objectContaining({ event: 'relay', outcome: 'away', level: 40 }))
        const { doc, edits } = await openDraft(ann.client, id)
        setField(doc, 'headline', 'Without Redis')
        for (const update of edits) await ann.client.call('drafts.append', { id, update })
        await ann.synced()
        hear()
        await eventually(async () =>
          expect(getField((await openDraft(bob.client, id)).doc, 'headline')).toBe('Without Redis'),
        )
        await redis.start()
        await bothUp()
        await hide(bob)
        await show(bob)
        await eventually(async () => expect(await namesAt(ann)).toEqual(['Bob']))
        expect(await (await fetch(`http://127.0.0.1:${server.port}/readyz`)).json()).toMatchObject({ redis: 'up' })
        await server.close()
      })

      it('forget those of a process that ends', async () => {
        await other.stop()
        await eventually(async () => expect(await namesAt(ann)).toEqual([]))
        await eventually(() => expect(one.server().metrics()).toContain('lede_processes 1'))
      })
    },
  )
}
