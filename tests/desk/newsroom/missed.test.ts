import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Sql } from '#newsroom/sql.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom, type Wire } from '#tests/helpers/newsroom.ts'
import { fileStory, textAt, typeAt } from '#tests/helpers/newsroom-scenes.ts'
import { withNotices } from '#tests/helpers/notices.ts'

interface Told {
  readonly event?: string
  readonly data?: { story?: string; heads?: { id: string; last: number }[] }
}

/** A message that a newsroom sends, which was made in this very process. */
const told = (message: unknown) => message as Told & { call?: string; args?: { story?: string } }

describe('a row that does not come', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk

  beforeAll(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann', 'administrator', ['Sport'])
    bob = await newsroom.desk('Bob')
  })
  afterEach(() => newsroom.wire((arrive) => arrive()))
  afterAll(() => newsroom.close())

  const filed = async (headline: string) => {
    const id = await fileStory(ann, headline, 'Sport')
    await eventually(() => bob.synced())
    await eventually(() => textAt(bob, id))
    return id
  }
  const losing =
    (...events: string[]): Wire =>
    (arrive, way, message) =>
      way === 'back' && events.includes(told(message).event ?? '') ? undefined : arrive()
  const has = (desk: TestDesk, id: string, words: string) =>
    eventually(async () => expect(await textAt(desk, id)).toContain(words))
  const stateAt = async (desk: TestDesk, id: string) => (await desk.client.call('newsroom.story', { id })).story

  it('is noticed without another one, by what lists are told', async () => {
    const id = await filed('Ferry')
    newsroom.wire(losing('entry'))
    await typeAt(ann, id, 'Lost. ')
    await has(bob, id, 'Lost. ')
  })

  it('is fetched by a sync, which says that all is here when it is', async () => {
    const id = await filed('Harbour')
    newsroom.wire(losing('entry', 'heads'))
    await typeAt(ann, id, 'Missed. ')
    await ann.synced()
    expect(await textAt(bob, id)).not.toContain('Missed. ')
    expect(await bob.client.call('newsroom.sync', {})).toMatchObject({ link: 'up', waiting: 0, complete: true })
    expect(await textAt(bob, id)).toContain('Missed. ')
  })

  it('came while its story waited for others to be fetched', async () => {
    const ids: string[] = []
    for (const name of ['A', 'B', 'C', 'D', 'E']) ids.push(await filed(`Story ${name}`))
    // Those before it, in the order in which a desk meets them, have changed meanwhile.
    const [last = '', ...others] = ids.toSorted().toReversed()
    await bob.close()
    for (const id of others) await typeAt(ann, id, 'Before. ')
    await ann.synced()
    const held: (() => void)[] = []
    let isHeld = true
    let came = false
    newsroom.wire((arrive, way, message) => {
      const { event, data, call, args } = told(message)
      if (event === 'heads') return
      if (event === 'entry' && data?.story === last) came = true
      if (isHeld && way === 'there' && call === 'entries' && others.includes(args?.story ?? '')) held.push(arrive)
      else arrive()
    })
    await bob.restart()
    await eventually(() => expect(held.length).toBeGreaterThan(3))
    await typeAt(ann, last, 'Meanwhile. ')
    await eventually(() => expect(came).toBe(true))
    isHeld = false
    for (const arrive of held) arrive()
    await has(bob, last, 'Meanwhile. ')
  })

  it('was written while the person could not read it', async () => {
    const id = await filed('Lock')
    const appoint = async (desks: string[]) => {
      const ids = await Promise.all(desks.map((desk) => newsroom.deskId(desk)))
      await ann.client.call('newsroom.appoint', { person: 'person-Bob', role: 'reporter', desks: ids })
    }
    newsroom.wire((arrive, way, message) => {
      // The list says the same of it as before.
      if (way === 'back' && told(message).event === 'heads') return
      arrive()
    })
    await appoint(['Politics'])
    await typeAt(ann, id, 'Unseen. ')
    await ann.synced()
    expect(await textAt(bob, id)).not.toContain('Unseen. ')
    await appoint(['Sport'])
    await has(bob, id, 'Unseen. ')
  })

  it('is sent from here once a story is out of the bin that was away with it', async () => {
    const id = await filed('Quay')
    newsroom.reachable(false)
    await typeAt(bob, id, 'From the train. ')
    await bob.client.call('drafts.bin', { ids: [id] })
    newsroom.reachable(true)
    await bob.synced()
    await bob.client.call('drafts.restore', { ids: [id] })
    await has(ann, id, 'From the train. ')
    await eventually(async () => expect(await stateAt(bob, id)).toMatchObject({ state: 'kept' }))
  })
})

describe('rows of another process', () => {
  it('come before those of this one although they could not be read at first', async () => {
    let isAway = false
    const all = withNotices(await emptySql())
    const failing: Sql = {
      ...all,
      query: (text, values) =>
        isAway && text.includes('from log join stories') ? Promise.reject(new Error('away')) : all.query(text, values),
    }
    const newsroom = await testNewsroom(all, { processes: 2, sqlOf: (at) => (at === 0 ? failing : all) })
    const one = await newsroom.desk('One')
    // Connections go to the processes in turn.
    newsroom.anyone().close()
    const other = await newsroom.desk('Other')
    const ids = [await fileStory(one, 'Ferry', 'Sport'), await fileStory(one, 'Lock', 'Sport')]
    const [id = '', second = ''] = ids
    for (const each of ids) await eventually(() => textAt(other, each))
    // Lists would tell of it, too.
    newsroom.wire((arrive, way, message) => (told(message).event === 'heads' && way === 'back' ? undefined : arrive()))
    const areThere = (rows: number) =>
      eventually(async () => {
        const found = await all.query('select seq from log')
        expect(found).toHaveLength(rows)
      })
    isAway = true
    await typeAt(other, second, 'Other. ')
    await areThere(3)
    await typeAt(one, id, 'One. ')
    await areThere(4)
    await eventually(async () => {
      const { story } = await one.client.call('newsroom.story', { id })
      expect(story).toMatchObject({ state: 'kept' })
    })
    isAway = false
    await eventually(async () => expect(await textAt(one, second)).toContain('Other. '))
    await eventually(async () => expect(await textAt(other, id)).toContain('One. '))
    await newsroom.close()
  })

  it('are not asked for when they come by themselves', async () => {
    const sql = withNotices(await emptySql())
    const newsroom = await testNewsroom(sql, { processes: 2 })
    const one = await newsroom.desk('One')
    newsroom.anyone().close()
    const other = await newsroom.desk('Other')
    const id = await fileStory(one, 'Ferry', 'Sport')
    await eventually(() => textAt(other, id))
    for (const desk of [one, other]) {
      await desk.client.call('newsroom.present', { ids: [id] })
      await desk.synced()
      desk.carried.length = 0
    }
    for (let word = 0; word < 30; word += 1) await typeAt(one, id, `${word} `)
    const [top] = await sql.query<{ last: number }>('select last from stories')
    const last = top?.last
    for (const desk of [one, other])
      await eventually(() => {
        const heads = desk.carried.flatMap((message) => told(message).data?.heads ?? [])
        expect(heads.at(-1)).toMatchObject({ id, last: expect.toSatisfy((row: number) => row >= (last ?? 0)) })
      })
    await eventually(async () => expect(await textAt(other, id)).toContain('29 '))
    const asked = [one, other].flatMap(({ carried }) => carried.filter((each) => told(each).call === 'entries'))
    expect(asked).toEqual([])
    await newsroom.close()
  })
})
