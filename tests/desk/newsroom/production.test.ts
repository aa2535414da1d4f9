import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setField } from '#shared/article/draft.ts'
import { setTarget } from '#shared/measure/index.ts'
import { wholeStory } from '#shared/review/comments/anchor.ts'
import { addComment } from '#shared/review/comments/comments.ts'
import { actOf } from '#shared/review/people/act.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { personCalled, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

const noon = Date.UTC(2026, 11, 1, 12)

describe('production', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann', 'editor', ['Sport', 'Politics'])
    bob = await newsroom.desk('Bob', 'reporter', ['Sport', 'Politics'])
    for (const [headline, desk] of [
      ['Zebra crossing', 'Sport'],
      ['Älteste Fähre', 'Politics'],
      ['Budget', 'Politics'],
    ] as const) {
      const { id } = await ann.client.call('drafts.create', { article: story({ headline }, ['One two three.']) })
      ids[headline] = id
      await ann.client.call('newsroom.file', { id, desk })
    }
    await eventually(async () => expect((await list(bob)).total).toBe(3))
  })
  afterAll(() => newsroom.close())

  const list = (desk: TestDesk, query = {}) => desk.client.call('newsroom.production', query)
  const headlines = async (desk: TestDesk, query = {}) => (await list(desk, query)).rows.map(({ headline }) => headline)
  const idOf = (headline: string) => ids[headline] ?? ''
  const inbox = (desk: TestDesk) => desk.client.call('newsroom.inbox', {})
  const edit = async (desk: TestDesk, id: string, change: Parameters<typeof editWith>[2]) => editWith(desk, id, change)

  it('is the same list at every desk, with who has a story and when it is due', async () => {
    const id = idOf('Budget')
    const asked = { id, to: 'bob', due: noon, note: 'Please cut it.' }
    const row = await ann.client.call('newsroom.assign', asked)
    expect(row).toMatchObject({ holder: { name: 'Bob' }, due: noon, desk: { name: 'Politics' }, length: 3 })
    await eventually(async () => expect((await list(bob, { holder: 'person-Bob' })).rows).toMatchObject([{ id }]))
    expect(await headlines(bob)).toEqual(['Budget', expect.anything(), expect.anything()])
    const events = eventsOf((await openDraft(bob.client, id)).doc)
    expect(events).toMatchObject([
      { kind: 'assigned', by: 'person-Ann', to: { name: 'Bob' }, note: 'Please cut it.' },
      { kind: 'due', due: new Date(noon).toISOString() },
    ])
    await ann.client.call('newsroom.assign', asked)
    expect(eventsOf((await openDraft(ann.client, id)).doc)).toHaveLength(2)
  })

  it('says at every desk which story is held legally, as long as it is', async () => {
    const id = idOf('Zebra crossing')
    const held = async (desk: TestDesk) => (await list(desk)).rows.filter((row) => row.held).map((row) => row.id)
    const told: unknown[] = []
    bob.client.on('newsroom.production', (event) => told.push(event))
    await ann.client.call('newsroom.hold', { id, reason: 'A letter has come.' })
    expect(await held(ann)).toEqual([id])
    await eventually(async () => expect(await held(bob)).toEqual([id]))
    expect(told).not.toEqual([])
    const cho = await newsroom.desk('Cho', 'chief')
    await eventually(async () => expect(await held(cho)).toEqual([id]))
    const story = (await cho.client.call('newsroom.story', { id })).story
    await cho.client.call('newsroom.lift', { id, hold: story?.holds[0]?.id ?? '', reason: 'It was withdrawn.' })
    for (const desk of [ann, bob, cho]) await eventually(async () => expect(await held(desk)).toEqual([]))
  })

  it('is sorted, filtered and searched', async () => {
    expect(await headlines(ann, { sort: 'headline' })).toEqual(['Älteste Fähre', 'Budget', 'Zebra crossing'])
    expect(await headlines(ann, { sort: 'headline', descending: true, limit: 1, offset: 1 })).toEqual(['Budget'])
    expect((await headlines(ann, { sort: 'desk' }))[0]).toBe('Zebra crossing')
    expect(await headlines(ann, { desk: await newsroom.deskId('Sport') })).toEqual(['Zebra crossing'])
    expect(await headlines(ann, { search: 'alteste' })).toEqual(['Älteste Fähre'])
    expect(await headlines(ann, { search: "x' or 1=1 --%" })).toEqual([])
    const sorts = ['status', 'holder', 'due', 'length', 'planned', 'embargo', 'changed'] as const
    for (const sort of sorts) expect((await list(ann, { sort })).rows).toHaveLength(3)
    expect(await headlines(ann, { status: 'published' })).toEqual([])
  })

  it('shows length against its target, an embargo, a plan, and what comes from the other desk', async () => {
    const id = idOf('Zebra crossing')
    await edit(bob, id, (draft) => {
      setTarget(draft, { number: 600, unit: 'words' })
      setField(draft, 'embargoUntil', '2026-12-01T12:00:00Z')
      setField(draft, 'publishedAt', '2026-12-01T13:00:00+01:00')
    })
    const row = { length: 3, target: 600, unit: 'words', embargoUntil: '2026-12-01T12:00:00Z', planned: noon }
    await eventually(async () => expect((await list(ann, { search: 'zebra' })).rows).toMatchObject([row]))
  })

  it('puts what is for somebody into their inbox, once, and keeps what they have seen', async () => {
    const id = idOf('Älteste Fähre')
    await ann.client.call('newsroom.assign', { id, review: 'Bob', note: 'Before six?' })
    await edit(
      ann,
      id,
      (draft) => void addComment(draft, actOf('person-Ann'), wholeStory, 'Is that so, @Bob? Not @Ann.'),
    )
    await eventually(async () => expect((await inbox(bob)).tasks).toHaveLength(3))
    const { unread, tasks } = await inbox(bob)
    expect(unread).toBe(3)
    expect(tasks.map(({ kind, by, headline }) => [kind, by?.name, headline])).toEqual([
      ['mentioned', 'Ann', 'Älteste Fähre'],
      ['reviewAsked', 'Ann', 'Älteste Fähre'],
      ['assigned', 'Ann', 'Budget'],
    ])
    expect(await inbox(ann)).toEqual({ unread: 0, tasks: [] })
    await bob.client.call('newsroom.mark', { id: tasks[0]?.id ?? '', isRead: true })
    await bob.restart()
    await edit(bob, id, (draft) => setField(draft, 'deck', 'Something'))
    expect((await inbox(bob)).unread).toBe(2)
    await bob.client.call('newsroom.mark', { id: null, isRead: true })
    expect((await inbox(bob)).unread).toBe(0)
  })

  it('is there without a connection, as of when there was one, and what is given then waits', async () => {
    const id = idOf('Budget')
    expect((await list(ann)).asOf).toBeNull()
    newsroom.reachable(false)
    await eventually(async () => expect((await list(ann)).asOf).toBeGreaterThan(Date.now() - 600_000))
    const row = await ann.client.call('newsroom.assign', { id, to: null })
    expect(row.holder).toBeNull()
    expect((await ann.client.call('newsroom.story', { id })).story).toMatchObject({ state: 'waiting' })
    newsroom.reachable(true)
    await ann.synced()
    await bob.synced()
    await eventually(async () => expect((await list(bob, { search: 'budget' })).rows[0]?.holder).toBeNull())
  })

  it('refuses what cannot be', async () => {
    const id = idOf('Budget')
    const refused = (desk: TestDesk, asked: object, code: string) =>
      expect(desk.client.call('newsroom.assign', { id, ...asked })).rejects.toMatchObject({ code })
    await refused(ann, { to: 'Nobody' }, 'newsroom.noPerson')
    await refused(ann, { to: 'Bob', review: 'Nobody' }, 'newsroom.noPerson')
    expect((await list(ann, { search: 'budget' })).rows[0]?.holder).toBeNull()
    await refused(ann, { due: -1 }, 'call.invalid')
    const own = await ann.client.call('drafts.create', { article: story({ headline: 'Private' }) })
    await refused(ann, { id: own.id, to: 'Bob' }, 'newsroom.noStory')
    const reader = await newsroom.desk('Rita', 'reader', ['Politics'])
    await eventually(async () => expect((await list(reader)).total).toBe(2))
    await refused(reader, { to: 'Bob' }, 'newsroom.forbidden')
    const alone = await newsroom.desk('Alone', null)
    await refused(alone, { to: 'Bob' }, 'newsroom.notJoined')
    expect(await inbox(alone)).toEqual({ unread: 0, tasks: [] })
    expect(personCalled('Bob').id).toBe('person-Bob')
  })

  it('loses what goes into the bin, and gets it back', async () => {
    const id = idOf('Budget')
    await ann.client.call('drafts.bin', { ids: [id] })
    await eventually(async () => expect(await headlines(ann)).not.toContain('Budget'))
    await ann.client.call('drafts.restore', { ids: [id] })
    await eventually(async () => expect(await headlines(ann)).toContain('Budget'))
  })
})

async function editWith(
  desk: TestDesk,
  id: string,
  change: (draft: Awaited<ReturnType<typeof openDraft>>['doc']) => void,
): Promise<void> {
  const { doc, edits } = await openDraft(desk.client, id)
  doc.transact(() => change(doc))
  for (const update of edits) await desk.client.call('drafts.append', { id, update })
}
