import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Caret } from '#shared/newsroom/caret.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import type { Standing } from '#shared/newsroom/roles.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { memoryRelay } from '#tests/helpers/memory-relay.ts'
import { emptySql, personCalled, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { textAt, typeAt } from '#tests/helpers/newsroom-scenes.ts'
import { withNotices } from '#tests/helpers/notices.ts'
import { story } from '#tests/helpers/story.ts'

/** Whether a message tells a desk that a story is no longer in any of its person's lists. */
function isGone(message: unknown, id: string): boolean {
  const event = z.object({ event: z.literal('heads'), data: z.object({ gone: z.array(z.string()) }) })
  return event.safeParse(message).data?.data.gone.includes(id) ?? false
}

const at = (index: number): Caret => ({ in: 'headline', anchor: index, head: index })

describe('who is where, as people and stories change', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let chief: TestDesk
  let id = ''

  const begin = async (more: Parameters<typeof testNewsroom>[1] = {}) => {
    newsroom = await testNewsroom(withNotices(await emptySql()), more)
    ann = await newsroom.desk('Ann', 'reporter')
    if (more?.processes === 2) newsroom.anyone().close()
    bob = await newsroom.desk('Bob', 'reporter')
    chief = await newsroom.desk('Chief', 'administrator')
    id = (await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['One.']) })).id
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    for (const desk of [bob, chief]) await eventually(() => desk.client.call('drafts.open', { id }))
    for (const desk of [ann, bob, chief]) await desk.synced()
  }
  const show = (desk: TestDesk) => desk.client.call('newsroom.present', { ids: [id] })
  const point = (desk: TestDesk, caret: Caret) => desk.client.call('newsroom.point', { id, caret })
  const peopleIn = async (desk: TestDesk) =>
    (await desk.client.call('newsroom.presence', { id })).people.map(({ name }) => name).sort()
  const sees = (desk: TestDesk, ...names: string[]) =>
    eventually(async () => expect(await peopleIn(desk)).toEqual(names))
  const caretsAt = async (desk: TestDesk) =>
    (await desk.client.call('newsroom.presence', { id })).carets.map(({ caret }) => caret)
  const appoint = async (name: string, { role, desks }: Standing) =>
    chief.client.call('newsroom.appoint', {
      person: personCalled(name).id,
      role,
      desks: await Promise.all(desks.map((each) => newsroom.deskId(each))),
    })
  const type = (desk: TestDesk, words: string) => typeAt(desk, id, words)

  afterEach(() => newsroom.close())

  it('is seen again by and of whoever may read again', async () => {
    await begin()
    for (const desk of [ann, bob]) await show(desk)
    await sees(ann, 'Bob')
    await appoint('Bob', { role: 'reporter', desks: ['Politics'] })
    await sees(ann)
    await appoint('Bob', { role: 'reporter', desks: ['Sport'] })
    await sees(ann, 'Bob')
    await sees(bob, 'Ann')
    await point(bob, at(3))
    await eventually(async () => expect(await caretsAt(ann)).toEqual([at(3)]))
  })

  it('is seen by the people of the desk that the story goes to, and again as it comes back', async () => {
    await begin()
    const pia = await newsroom.desk('Pia', 'reporter', ['Politics'])
    for (const desk of [ann, chief]) await show(desk)
    await sees(chief, 'Ann')
    await chief.client.call('newsroom.file', { id, desk: 'Politics' })
    await eventually(async () => expect(await peopleIn(pia)).toEqual(['Chief']))
    await sees(chief)
    await chief.client.call('newsroom.file', { id, desk: 'Sport' })
    await sees(chief, 'Ann')
    await sees(ann, 'Chief')
  })

  it('is shown by the name that somebody has now', async () => {
    await begin()
    for (const desk of [ann, bob]) await show(desk)
    await sees(ann, 'Bob')
    const told: string[][] = []
    ann.client.on('newsroom.company', ({ stories }) =>
      told.push(stories.flatMap(({ people }) => people.map(({ name }) => name))),
    )
    const states: string[][] = []
    ann.client.on('newsroom.story', (data) => states.push(data.story.people.map(({ name }) => name)))
    await newsroom.sql.query(`update people set person = jsonb_set(person, '{name}', '"Robert"') where id = $1`, [
      personCalled('Bob').id,
    ])
    await newsroom.sql.query("select pg_notify('lede', 'people')")
    await eventually(() => expect(told.at(-1)).toEqual(['Robert']))
    expect(states.at(-1)).toEqual(['Robert'])
  })

  it('stays where a connection ends that the same device had before', async () => {
    const relays = memoryRelay()
    await begin({ processes: 2, relayOf: () => relays.relay() })
    await show(ann)
    const elsewhere = await newsroom.desk('Els')
    await eventually(() => elsewhere.client.call('drafts.open', { id }))
    await show(elsewhere)
    // Cem is on another network: the newsroom finds out later that the earlier connection is dead.
    const asked = { protocol: protocolVersion, person: personCalled('Cem') }
    const dead = newsroom.anyone()
    const invitation = await newsroom.invite()
    const { token } = await dead.call('join', { ...asked, invitation, device: 'phone' })
    await dead.call('present', { stories: [id] })
    await sees(ann, 'Cem', 'Els')
    newsroom.anyone().close()
    const cem = newsroom.anyone()
    await cem.call('hello', { ...asked, token })
    await cem.call('present', { stories: [id] })
    await cem.call('point', { story: id, caret: at(2) })
    for (const desk of [ann, elsewhere]) await eventually(async () => expect(await caretsAt(desk)).toEqual([at(2)]))
    const told: number[] = []
    for (const desk of [ann, elsewhere])
      desk.client.on('newsroom.carets', ({ id: of, carets }) => void (of === id && told.push(carets.length)))
    dead.close()
    await cem.call('point', { story: id, caret: at(3) })
    for (const desk of [ann, elsewhere]) await eventually(async () => expect(await caretsAt(desk)).toEqual([at(3)]))
    expect(told.every((count) => count === 1)).toBe(true)
    expect(await peopleIn(ann)).toEqual(['Cem', 'Els'])
    expect(await peopleIn(elsewhere)).toEqual(['Ann', 'Cem'])
    cem.close()
  })

  it('does not let anybody write on in what another process has moved away from them', async () => {
    await begin({ processes: 2 })
    for (const desk of [ann, bob, chief]) await show(desk)
    // Her words are based on her own edits, which her process has: they are judged before their
    // turn.
    for (const word of ['a', 'b']) {
      await type(ann, word)
      await ann.synced()
    }
    await chief.client.call('newsroom.file', { id, desk: 'Politics' })
    await eventually(() => expect(ann.carried.some((message) => isGone(message, id))).toBe(true))
    const before = await textAt(chief, id)
    await type(ann, 'TOO LATE ')
    await eventually(async () => expect((await ann.client.call('newsroom.story', { id })).story?.state).toBe('refused'))
    await chief.client.call('newsroom.sync', {})
    expect(await textAt(chief, id)).toBe(before)
  })
})

describe('what is refused of somebody who was away', () => {
  it('does not keep from them what others go on writing', async () => {
    const newsroom = await testNewsroom()
    const ann = await newsroom.desk('Ann', 'editor')
    const bob = await newsroom.desk('Bob', 'editor')
    const { id } = await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['One.']) })
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await eventually(() => bob.client.call('drafts.open', { id }))
    await newsroom.desk('Chief', 'administrator')
    for (const desk of [ann, bob]) await desk.synced()
    const type = (desk: TestDesk, words: string) => typeAt(desk, id, words)
    newsroom.reachable(false)
    await type(bob, 'Away. ')
    await newsroom.server().people.appoint(personCalled('Bob').id, {
      role: 'reader',
      desks: [await newsroom.deskId('Sport')],
    })
    newsroom.reachable(true)
    await ann.synced()
    await bob.client.call('newsroom.sync', {})
    await eventually(async () =>
      expect((await bob.client.call('newsroom.story', { id })).story).toMatchObject({ state: 'refused' }),
    )
    await type(ann, 'Going on. ')
    await eventually(async () => {
      const text = await textAt(bob, id)
      expect(text).toContain('Away. ')
      expect(text).toContain('Going on. ')
    })
    await newsroom.close()
  })
})
