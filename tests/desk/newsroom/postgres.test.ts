import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkNewsroom } from '#newsroom/check.ts'
import { openPostgres } from '#newsroom/postgres.ts'
import type { Sql } from '#newsroom/sql.ts'
import { getField, setField } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { testNewsroom } from '#tests/helpers/newsroom.ts'
import { noPostgres, startPostgres, type TestPostgres } from '#tests/helpers/postgres.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import { simulate } from './simulation/simulate.ts'

describe.skipIf(noPostgres !== null)(`a newsroom on Postgres${noPostgres === null ? '' : ` (${noPostgres})`}`, () => {
  let postgres: TestPostgres
  const opened: Sql[] = []
  const schema = `lede_test_${process.pid}`
  const open = async (name = schema) => {
    const sql = await openPostgres(postgres.url, name)
    opened.push(sql)
    return sql
  }

  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(async () => {
    await opened[0]?.query(`drop schema if exists ${schema}, ${schema}_sim, ${schema}_crash cascade`)
    for (const sql of opened) await sql.close()
    postgres.stop()
  })

  it('is one newsroom in two processes, whose connections may be lost', async () => {
    const [one, other] = [await testNewsroom(await open()), await testNewsroom(await open())]
    const ann = await one.desk('Ann')
    const bob = await other.desk('Bob')
    const { id } = await ann.client.call('drafts.create', { article: story({ headline: 'Two processes' }) })
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    const headlineAt = async (desk: typeof ann) => getField((await openDraft(desk.client, id)).doc, 'headline')
    await eventually(async () => expect(await headlineAt(bob)).toBe('Two processes'))
    for (let turn = 0; turn < 20; turn += 1) {
      const desk = turn % 2 === 0 ? ann : bob
      if (turn === 10)
        await one.sql.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and application_name = current_setting($1)',
          ['application_name'],
        )
      const { doc, edits } = await openDraft(desk.client, id)
      setField(doc, 'headline', `Turn ${turn}`)
      for (const update of edits) await desk.client.call('drafts.append', { id, update })
    }
    await eventually(async () => {
      const drafts = await Promise.all([ann, bob].map(async (desk) => (await openDraft(desk.client, id)).doc))
      const [first, second] = drafts.map((draft) => Buffer.from(Y.encodeSnapshot(Y.snapshot(draft))).toString('hex'))
      expect(first).toBe(second)
      for (const desk of [ann, bob]) expect(await desk.client.call('newsroom.read', {})).toMatchObject({ waiting: 0 })
    })
    // A package for somebody who is at the other process.
    const sent = await ann.client.call('newsroom.sendPackage', { id, to: 'Bob' })
    const packages = (desk: typeof ann) => desk.client.call('newsroom.packages', {})
    await eventually(async () => expect((await packages(bob)).waiting).toMatchObject([{ id: sent.id }]))
    expect(await bob.client.call('packages.open', { waiting: sent.id })).toMatchObject({ id })
    await eventually(async () => expect((await packages(ann)).sent).toMatchObject([{ state: 'opened' }]))
    await eventually(async () => expect(await one.sql.query('select hash from package_parts')).toEqual([]))
    expect(await checkNewsroom(one.sql)).toMatchObject({ stories: 1, packages: 0, problems: [] })
    await one.close()
    await other.close()
  })

  it('waits for a Postgres that crashes, and has every edit once when it is back', async ({ skip }) => {
    const { power } = postgres
    if (power === null) return skip('the Postgres at DATABASE_URL is not the tests’ own')
    const crashing = await open(`${schema}_crash`)
    const newsroom = await testNewsroom(crashing)
    const [ann, bob] = [await newsroom.desk('Ann'), await newsroom.desk('Bob')]
    const { id } = await ann.client.call('drafts.create', { article: story({ headline: 'Before' }) })
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await bob.synced()
    const write = async (desk: typeof ann, headline: string) => {
      const { doc, edits } = await openDraft(desk.client, id)
      setField(doc, 'headline', headline)
      for (const update of edits) await desk.client.call('drafts.append', { id, update })
    }
    for (let turn = 0; turn < 3; turn += 1) {
      power.off()
      await write(ann, `Off ${turn}`)
      await write(bob, `Off ${turn}, too`)
      expect((await newsroom.server().readiness()).database).toBe(false)
      expect(await ann.client.call('newsroom.read', {})).toMatchObject({ waiting: 1 })
      power.on()
      for (const desk of [ann, bob, ann]) await desk.synced()
      await eventually(async () => expect((await newsroom.server().readiness()).database).toBe(true))
    }
    const [one, other] = await Promise.all([ann, bob].map(async ({ client }) => (await openDraft(client, id)).doc))
    expect(one && other && Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))).toBe(true)
    expect(await checkNewsroom(newsroom.sql)).toMatchObject({ stories: 1, problems: [] })
    await newsroom.close()
  })

  it('loses and doubles nothing', async () => {
    expect(await simulate({ seed: 11, desks: 3, steps: 30, sql: await open(`${schema}_sim`) })).toBeNull()
  })
})
