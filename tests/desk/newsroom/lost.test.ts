import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { backupOf, restoreBackup } from '#newsroom/backup.ts'
import { checkNewsroom } from '#newsroom/check.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { setField } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

async function linesOf(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line.trimEnd())
  return all
}

async function* given(lines: readonly string[]) {
  yield* lines
}

/** A draft as bytes that are equal if all of it is equal. */
const stateOf = async (desk: TestDesk, id: string) => {
  const { doc } = await openDraft(desk.client, id)
  return Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('hex')
}

const setHeadline = async (desk: TestDesk, id: string, headline: string) => {
  const { doc, edits } = await openDraft(desk.client, id)
  setField(doc, 'headline', headline)
  for (const update of edits) await desk.client.call('drafts.append', { id, update })
}

const filed = async (desk: TestDesk, headline: string) => {
  const { id } = await desk.client.call('drafts.create', { article: story({ headline }, ['It sails.']) })
  await desk.client.call('newsroom.file', { id, desk: 'Sport' })
  return id
}

describe('a newsroom that is lost', () => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await testNewsroom()
  })
  afterEach(() => newsroom.close())

  it('comes back from a backup, and desks send again what it lacks', async () => {
    const ann = await newsroom.desk('Ann', 'administrator', ['Sport'])
    const bob = await newsroom.desk('Bob')
    const old = await filed(ann, 'Ferry')
    await bob.synced()
    const lines = await linesOf(backupOf(newsroom.sql))
    // After the backup: an edit, and a story.
    await setHeadline(bob, old, 'Ferry sails')
    const young = await filed(bob, 'Harbour')
    await Promise.all([ann.synced(), bob.synced()])
    await newsroom.stop()

    const sql = await emptySql()
    await migrateNewsroom(sql)
    expect(await restoreBackup(sql, given(lines), 'second')).toBe(lines.length - 2)
    await expect(restoreBackup(sql, given(lines), 'third')).rejects.toMatchObject({ code: 'newsroom.notEmpty' })
    expect(await checkNewsroom(sql)).toMatchObject({ stories: 1, problems: [] })
    await newsroom.start(sql)
    for (const desk of [ann, bob, ann]) await desk.synced()
    const late = await newsroom.desk('Late')
    await late.synced()
    for (const id of [old, young]) {
      const states = await Promise.all([ann, bob, late].map((desk) => stateOf(desk, id)))
      expect(new Set(states).size).toBe(1)
    }
    // By whoever came first, and once.
    const { entries } = await ann.client.call('newsroom.audit', { search: `filed ${young}` })
    expect(entries).toMatchObject([{ about: young }])
    expect(await checkNewsroom(sql)).toMatchObject({ stories: 2, problems: [] })
  })

  it('comes back from no backup that is cut, changed, or none', async () => {
    const ann = await newsroom.desk('Ann')
    await filed(ann, 'Ferry')
    const lines = await linesOf(backupOf(newsroom.sql))
    const sql = await emptySql()
    await migrateNewsroom(sql)
    const changed = lines.map((line) => line.replace('"name":"Sport"', '"name":"Spurt"'))
    const newer = [lines[0]?.replace(/"version":\d+/, '"version":999') ?? '', ...lines.slice(1)]
    for (const [wrong, code] of [
      [lines.slice(0, -1), 'newsroom.badBackup'],
      [lines.toSpliced(5, 1), 'newsroom.badBackup'],
      [changed, 'newsroom.badBackup'],
      [[...lines, '{}'], 'newsroom.badBackup'],
      [['A text.'], 'newsroom.badBackup'],
      [[], 'newsroom.badBackup'],
      [newer, 'newsroom.newer'],
    ] as const) {
      await expect(restoreBackup(sql, given(wrong), 'second')).rejects.toMatchObject({ code })
      expect(await sql.query('select * from newsroom')).toEqual([])
    }
  })

  it('is made anew of five desks that join again, hashes equal', async () => {
    const desks: TestDesk[] = []
    for (const name of ['Ann', 'Bob', 'Cem', 'Dot', 'Eli']) desks.push(await newsroom.desk(name))
    const ids: string[] = []
    for (const desk of desks.slice(0, 3)) ids.push(await filed(desk, `By ${desk.name}`))
    for (const desk of desks) await desk.synced()
    // One that is away has something that nobody else has.
    const [first] = desks
    const [id = ''] = ids
    newsroom.reachable(false)
    if (first !== undefined) await setHeadline(first, id, 'Written while all was lost')
    await newsroom.stop()
    newsroom.reachable(true)
    await newsroom.start(await emptySql())
    for (const { client, name } of desks) {
      const asked = { address: 'http://localhost', invitation: await newsroom.invite(), device: `${name} again` }
      await expect(client.call('newsroom.join', asked)).rejects.toMatchObject({ code: 'newsroom.joined' })
      expect(await client.call('newsroom.join', { ...asked, again: true })).toMatchObject({ link: 'up', stories: 3 })
    }
    for (const desk of [...desks, ...desks]) await desk.synced()
    for (const each of ids) {
      await eventually(async () => {
        const states = await Promise.all(desks.map((desk) => stateOf(desk, each)))
        expect(new Set(states).size).toBe(1)
      })
    }
    const last = desks.at(-1)
    const article = await last?.client.call('drafts.article', { id })
    expect(article).toMatchObject({ article: { headline: 'Written while all was lost' } })
    expect(await checkNewsroom(newsroom.sql)).toMatchObject({ stories: 3, problems: [] })
  })
})
