import { afterAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkNewsroom } from '#newsroom/check.ts'
import { openPostgres } from '#newsroom/postgres.ts'
import type { Sql } from '#newsroom/sql.ts'
import { bodyOf, newDraft } from '#shared/article/draft.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { memoryRelay } from '#tests/helpers/memory-relay.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { textAt } from '#tests/helpers/newsroom-scenes.ts'
import { withNotices } from '#tests/helpers/notices.ts'
import { noPostgres, startPostgres, type TestPostgres } from '#tests/helpers/postgres.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** An edit of a copy of a draft as bytes. */
function editOf(draft: Y.Doc, writer: number, words: string): Uint8Array<ArrayBuffer> {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  copy.clientID = writer
  const vector = Y.encodeStateVector(copy)
  const line = bodyOf(copy)
    .createTreeWalker((node) => node instanceof Y.XmlText)
    .next().value
  if (line instanceof Y.XmlText) line.insert(0, words)
  const update = new Uint8Array(Y.encodeStateAsUpdate(copy, vector))
  copy.destroy()
  return update
}

const databases = [
  ['PGlite', null, async () => ({ first: withNotices(await emptySql()), sqlOf: undefined })],
  ['Postgres', noPostgres, onPostgres],
] as const
let postgres: TestPostgres | null = null
const opened: Sql[] = []

async function onPostgres() {
  postgres = await startPostgres()
  for (const _ of [0, 1]) opened.push(await openPostgres(postgres.url, `lede_tongues_${process.pid}`))
  const [first, second] = opened
  if (first === undefined || second === undefined) throw new Error('no way to the database')
  return { first, sqlOf: (at: number) => (at === 0 ? first : second) }
}

/** Ends the connections that hold claims, and resolves when they are gone. */
async function loseClaims({ query }: Sql): Promise<void> {
  const held = "select distinct pid from pg_locks where locktype = 'advisory' and objsubid = 2"
  const pids = await eventually(async () => {
    const lost = await query<{ pid: number }>(`select pid, pg_terminate_backend(pid) from (${held}) as holders`)
    expect(lost).not.toEqual([])
    return lost.map(({ pid }) => pid)
  })
  await eventually(async () =>
    expect(await query('select pid from pg_stat_activity where pid = any($1)', [pids])).toEqual([]),
  )
}

for (const [name, missing, begin] of databases)
  describe.skipIf(missing !== null)(
    `somebody who says two things at once, ${name}${missing ? ` (${missing})` : ''}`,
    () => {
      let newsroom: TestNewsroom
      const ends: (() => unknown)[] = []
      afterAll(async () => {
        await newsroom?.close()
        for (const end of ends) await end()
        await opened[0]?.query(`drop schema if exists lede_tongues_${process.pid} cascade`)
        for (const sql of opened) await sql.close()
        postgres?.stop()
      })

      it('under the same clocks at two processes is believed once, and no two copies differ', async () => {
        const { first, sqlOf } = await begin()
        const relays = memoryRelay()
        newsroom = await testNewsroom(first, { processes: 2, relayOf: () => relays.relay(), ...(sqlOf && { sqlOf }) })
        // Each connection goes to the next process: Ann's to one, Bob's to the other.
        const desks: TestDesk[] = [await newsroom.desk('Ann', 'editor'), await newsroom.desk('Bob', 'editor')]
        const [ann, bob] = desks
        if (ann === undefined || bob === undefined) throw new Error('nobody is here')
        const { id } = await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['One.']) })
        await ann.client.call('newsroom.file', { id, desk: 'Sport' })
        await eventually(() => bob.client.call('drafts.open', { id }))
        for (const desk of desks) await desk.client.call('newsroom.present', { ids: [id] })
        for (const desk of desks) await desk.synced()
        const eve: NewsroomClient[] = [await newsroom.raw('Eve'), await newsroom.raw('Eva')]
        const [here, there] = eve
        if (here === undefined || there === undefined) throw new Error('nobody is here')
        const push = (client: NewsroomClient, update: Uint8Array<ArrayBuffer>) =>
          client.call('push', { story: id, update, schema: schemaVersion }).then(
            () => 'taken',
            ({ code }: { code: string }) => code,
          )
        const textsAt = () => Promise.all(desks.map((desk) => textAt(desk, id)))
        const agree = () =>
          eventually(async () => {
            const [one, other] = await textsAt()
            expect(one).toBe(other)
          })
        const { doc } = await openDraft(ann.client, id)
        const say = async (client: NewsroomClient, words: string) => {
          const update = editOf(doc, 77, words)
          expect(await push(client, update)).toBe('taken')
          Y.applyUpdate(doc, update)
        }
        await say(here, 'a')
        // What a process claims ends with its connection, and is claimed again.
        if (sqlOf !== undefined) await loseClaims(first)
        for (const by of [here, here, there]) {
          await say(by, 'a')
          const answers = await Promise.all([push(here, editOf(doc, 77, 'YES ')), push(there, editOf(doc, 77, 'NO! '))])
          expect(answers.toSorted()).toEqual(['newsroom.clash', 'taken'])
          Y.applyUpdate(doc, editOf(doc, 77, answers[0] === 'taken' ? 'YES ' : 'NO! '))
          await agree()
        }
        const cem = await newsroom.desk('Cem')
        await cem.synced()
        const { doc: fresh } = await openDraft(cem.client, id)
        expect(await textsAt()).toEqual([await textAt(cem, id), await textAt(cem, id)])
        fresh.destroy()
        expect(await checkNewsroom(newsroom.sql)).toMatchObject({ problems: [] })
        for (const client of eve) client.close()
      })
    },
  )
