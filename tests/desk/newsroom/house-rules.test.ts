import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { backupOf, restoreBackup } from '#newsroom/backup.ts'
import { migrateNewsroom } from '#newsroom/migrations.ts'
import { readHouseFile, withRulesOf, writeHouseFile } from '#shared/checks/house/file.ts'
import { type HouseRule, houseRuleSchema } from '#shared/checks/house/rule.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'

const rule = (id: string, given: object = {}) => houseRuleSchema.parse({ id, find: [id], on: true, ...given })
const written = (...rules: HouseRule[]) => writeHouseFile({ revision: 0, rules })
const change = ({ client }: Pick<TestDesk, 'client'>, before: readonly HouseRule[], after: readonly HouseRule[]) =>
  client.call('rules.write', { whose: 'newsroom', before: written(...before), after: written(...after) })
const read = async ({ client }: Pick<TestDesk, 'client'>) => {
  const { newsroom } = await client.call('rules.read', {})
  if (newsroom === null) throw new Error('belongs to no newsroom')
  return { ...newsroom, rules: readHouseFile(newsroom.text).rules }
}
const namesAt = async (desk: TestDesk) =>
  (await read(desk)).rules.map(({ find, instead }) => [...find, instead].join(' '))

describe('the newsroom’s house rules', () => {
  let newsroom: TestNewsroom
  let chief: TestDesk
  let other: TestDesk
  let reporter: TestDesk

  beforeAll(async () => {
    newsroom = await testNewsroom()
    chief = await newsroom.desk('Chris', 'chief')
    other = await newsroom.desk('Ada', 'administrator')
    reporter = await newsroom.desk('Rob')
  })
  afterEach(() => newsroom.reachable(true))
  afterAll(() => newsroom.close())

  it('reach every desk at once, count there beside one’s own, and hold an export', async () => {
    const utilize = rule('utilize', { instead: 'use', severity: 'error' })
    const id = (await reporter.client.call('drafts.create', { article: story({ headline: 'They utilize it' }) })).id
    await change(chief, [], [utilize])
    await eventually(async () => expect(await namesAt(reporter)).toEqual(['utilize use']))
    const checked = await reporter.client.call('export.check', { id, format: 'html' })
    expect(JSON.stringify(checked)).toContain('utilize')
    expect(await read(reporter)).toMatchObject({
      name: 'The Daily',
      mayChange: false,
      isUp: true,
      isShared: true,
      newer: 0,
    })
    expect(await read(chief)).toMatchObject({ mayChange: true })
    // Their own rules stay beside these, and nobody else has them.
    await reporter.client.call('rules.write', { before: written(), after: written(rule('zvery')) })
    expect((await chief.client.call('rules.read', {})).text).not.toContain('zvery')
    await change(chief, [utilize], [])
    await eventually(async () => expect(await namesAt(reporter)).toEqual([]))
  })

  it('are changed by chiefs and administrators alone; the server itself refuses others, and what is no rule', async () => {
    await expect(change(reporter, [], [rule('mine')])).rejects.toMatchObject({ code: 'rules.forbidden' })
    const editor = await newsroom.raw('Eve', 'editor')
    const changes = [{ id: 'x', was: 0, rule: JSON.stringify(rule('x')) }]
    await expect(editor.call('changeHouseRules', { version: 2, changes })).rejects.toMatchObject({
      code: 'newsroom.forbidden',
    })
    const raw = await newsroom.raw('Max', 'chief')
    for (const [version, text, code] of [
      [2, '{"find":[]}', 'rules.none'],
      [2, 'no JSON', 'rules.none'],
      [2, JSON.stringify(rule('other id')), 'rules.none'],
      [9, JSON.stringify(rule('x')), 'rules.newer'],
    ] as const)
      await expect(
        raw.call('changeHouseRules', { version, changes: [{ id: 'x', was: 0, rule: text }] }),
      ).rejects.toMatchObject({ code })
    expect(await namesAt(chief)).toEqual([])
  })

  it('keep both of two people’s changes; of the same rule the second is told, and nothing is replaced', async () => {
    const [one, two] = [rule('one'), rule('two')]
    await change(chief, [], [one, two])
    await eventually(async () => expect(await namesAt(other)).toEqual(['one ', 'two ']))
    await Promise.all([
      change(chief, [one], [{ ...one, instead: 'a' }]),
      change(other, [two], [{ ...two, instead: 'b' }]),
    ])
    await eventually(async () => expect((await namesAt(chief)).toSorted()).toEqual(['one a', 'two b']))
    // Both started from the same rules.
    const outcomes = await Promise.allSettled([
      change(chief, [{ ...one, instead: 'a' }], [{ ...one, instead: 'chief' }]),
      change(other, [{ ...one, instead: 'a' }], [{ ...one, instead: 'admin' }]),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'rules.changed', details: { names: 'one' } },
    })
    // The same change made twice is no conflict.
    const now = (await read(chief)).rules
    await change(chief, now, [])
    await change(chief, now, [])
    await eventually(async () => expect(await namesAt(other)).toEqual([]))
    const { entries } = await other.client.call('newsroom.audit', { search: 'rulesChanged' })
    expect(entries[0]).toMatchObject({ act: 'rulesChanged', name: 'Chris', details: { count: '2' } })
  })

  it('count while the newsroom is away, as of when is said, and are not changed meanwhile; after it all is caught up', async () => {
    const kept = rule('kept')
    await change(chief, [], [kept])
    await eventually(async () => expect(await namesAt(reporter)).toEqual(['kept ']))
    const { asOf } = await read(reporter)
    newsroom.reachable(false)
    await expect(change(chief, [kept], [])).rejects.toMatchObject({ code: 'rules.away' })
    await reporter.restart()
    await eventually(async () => expect(await read(reporter)).toMatchObject({ isUp: false, asOf }))
    expect(await namesAt(reporter)).toEqual(['kept '])
    newsroom.reachable(true)
    await chief.synced()
    await change(chief, [kept], [rule('new')])
    await reporter.synced()
    await eventually(async () => expect(await namesAt(reporter)).toEqual(['new ']))
    await change(chief, [rule('new')], [])
  })

  it('of a newer Lede do not count at an older desk, which says how many there are', async () => {
    await newsroom.sql.query(
      "insert into house_rules values ('future', (select coalesce(max(place), 0) + 1 from house_rules), 3, '{\"sings\":true}', 'p', 'd', 0)",
    )
    await reporter.restart()
    await eventually(async () => expect(await read(reporter)).toMatchObject({ newer: 1, rules: [] }))
    // Nor is such a rule replaced by one of the same name, as from a file.
    await expect(change(chief, [], [rule('future')])).rejects.toMatchObject({ code: 'rules.changed' })
    // A place is never taken twice.
    await newsroom.sql.query("update house_rules set rule = null, place = place + 1 where id = 'future'")
  })

  it('are none in a newsroom of an earlier Lede, and whoever would change them is told', async () => {
    newsroom.cut()
    newsroom.wire((arrive, way, message) => {
      const call = typeof message === 'object' && message !== null && 'call' in message ? message : null
      if (way === 'there' && (call?.call === 'houseRules' || call?.call === 'changeHouseRules'))
        call.call = 'noSuchCall'
      arrive()
    })
    await chief.restart()
    await eventually(async () => expect(await read(chief)).toMatchObject({ isShared: false, isUp: true }))
    await expect(change(chief, [], [rule('x')])).rejects.toMatchObject({ code: 'rules.unshared' })
    newsroom.wire((arrive) => arrive())
    newsroom.cut()
    await eventually(async () => expect(await read(chief)).toMatchObject({ isShared: true }))
  })

  it('may be many, come in pages, go into a backup and come back from it', async () => {
    const many = Array.from({ length: 400 }, (_each, at) => rule(`word${at}`, { why: 'x'.repeat(900) }))
    // At once, and not only when the next try is due.
    await Promise.all([chief.synced(), reporter.synced()])
    await change(chief, [], many)
    await eventually(async () => expect((await read(reporter)).rules).toHaveLength(400))
    const lines: string[] = []
    for await (const line of backupOf(newsroom.sql)) lines.push(line.trimEnd())
    // What was changed after it is unaffected.
    await change(chief, many.slice(0, 10), [])
    await eventually(async () => expect((await read(reporter)).rules).toHaveLength(390))
    await newsroom.stop()
    const sql = await emptySql()
    await migrateNewsroom(sql)
    await restoreBackup(
      sql,
      (async function* () {
        yield* lines
      })(),
      'again',
    )
    await newsroom.start(sql)
    for (const desk of [chief, reporter, other]) {
      await desk.synced()
      await eventually(async () => expect((await read(desk)).rules).toHaveLength(400))
    }
  })

  it('of which a part was taken when the connection was lost are told so, and the same again brings the rest', async () => {
    const before = (await read(chief)).rules
    const many = Array.from({ length: 2_500 }, (_each, at) => rule(`term${at}`))
    let parts = 0
    newsroom.wire((arrive, _way, message) => {
      if (JSON.stringify(message).includes('"changeHouseRules"') && ++parts === 2) newsroom.reachable(false)
      else arrive()
    })
    await expect(change(chief, before, [...before, ...many])).rejects.toMatchObject({
      code: 'rules.partly',
      details: { done: 1_000, all: 2_500 },
    })
    newsroom.wire((arrive) => arrive())
    newsroom.reachable(true)
    await chief.synced()
    await eventually(async () => expect((await read(chief)).rules).toHaveLength(before.length + 1_000))
    const now = (await read(chief)).rules
    await change(
      chief,
      now,
      withRulesOf(
        now,
        many.map(({ find }) => rule(crypto.randomUUID(), { find })),
      ),
    )
    const after = (await read(chief)).rules
    expect(after).toHaveLength(before.length + 2_500)
    await change(chief, after, before)
  })

  it('are given to a newsroom that is made anew by whoever may change them', async () => {
    await newsroom.stop()
    await newsroom.start(await emptySql())
    const invitation = await newsroom.invite('administrator', [])
    const asked = { address: 'http://localhost', invitation, device: 'Ada again', again: true }
    await other.client.call('newsroom.join', asked)
    expect((await read(other)).rules).toHaveLength(400)
  })
})
