import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, newDraft } from '#shared/article/draft.ts'
import type { Caret } from '#shared/newsroom/caret.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { personCalled, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'

const at = (index: number): Caret => {
  const draft = newDraft()
  const position = Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(bodyOf(draft), 0, -1))
  draft.destroy()
  return index < 0
    ? { in: 'body', anchor: new Uint8Array(position), head: new Uint8Array(position) }
    : { in: 'headline', anchor: index, head: index }
}

describe('who else is in a story, and where', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let pia: TestDesk
  let id = ''

  beforeAll(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann')
    bob = await newsroom.desk('Bob')
    pia = await newsroom.desk('Pia', 'reporter', ['Politics'])
    id = (await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['One.']) })).id
    await ann.client.call('newsroom.file', { id, desk: 'sport' })
    await eventually(() => bob.client.call('drafts.open', { id }))
  })
  afterAll(() => newsroom.close())

  const show = (desk: TestDesk, draft: string | null = id) =>
    desk.client.call('newsroom.present', { ids: draft === null ? [] : [draft] })
  const presence = (desk: TestDesk) => desk.client.call('newsroom.presence', { id })
  const point = (desk: TestDesk, caret: Caret | null) => desk.client.call('newsroom.point', { id, caret })
  const company = async (desk: TestDesk) => {
    const { stories } = await desk.client.call('newsroom.company', {})
    return stories.map(({ id: open, people }) => [open, people.map(({ name }) => name)])
  }
  /** The places of the others as a desk last heard. */
  const carets = (desk: TestDesk) => {
    const told: { name: string; caret: Caret }[][] = []
    const stop = desk.client.on('newsroom.carets', (data) => {
      if (data.id === id) told.push(data.carets.map(({ person: { name }, caret }) => ({ name, caret })))
    })
    return { told, stop }
  }

  it('is told to all who may read the story, open or not, and to nobody else', async () => {
    await show(ann)
    await eventually(async () => expect(await company(bob)).toEqual([[id, ['Ann']]]))
    expect(await company(pia)).toEqual([])
    const { story: filed } = await bob.client.call('newsroom.story', { id })
    expect(filed).toMatchObject({ people: [{ name: 'Ann' }], rights: expect.arrayContaining(['write']) })
    const late = await newsroom.desk('Late')
    await eventually(async () => expect(await company(late)).toEqual([[id, ['Ann']]]))
  })

  it('is told of whoever has the story open to whoever has it open, the last place of many', async () => {
    await Promise.all([show(ann), show(bob)])
    const heard = carets(bob)
    await point(ann, at(-1))
    for (let index = 0; index < 500; index += 1) await point(ann, at(index))
    await eventually(() => expect(heard.told.at(-1)).toEqual([{ name: 'Ann', caret: at(499) }]))
    expect(heard.told.length).toBeLessThan(250)
    expect(await presence(bob)).toMatchObject({
      people: [{ name: 'Ann' }],
      carets: [{ person: { name: 'Ann' }, caret: at(499) }],
    })
    // Whoever comes back to it is told where the others are.
    await show(bob, null)
    await eventually(() => expect(heard.told.at(-1)).toEqual([]))
    await show(bob)
    await point(ann, at(500))
    await eventually(() => expect(heard.told.at(-1)).toEqual([{ name: 'Ann', caret: at(500) }]))

    await show(ann, null)
    await eventually(() => expect(heard.told.at(-1)).toEqual([]))
    heard.stop()
    expect(await company(bob)).toEqual([])
  })

  it('is told at once to whoever comes later, another device of somebody who is there too', async () => {
    await Promise.all([show(ann), show(bob, null)])
    await point(ann, at(11))
    const come = async (device: string, invitation: string) => {
      const heard: (Caret | null)[] = []
      const client = newsroom.anyone({ caret: ({ caret }) => void heard.push(caret) })
      const person = personCalled('Tim')
      await client.call('join', { protocol: protocolVersion, invitation, person, device })
      // Nobody moves from here on.
      await client.call('present', { stories: [id] })
      await eventually(() => expect(heard).toEqual([at(11)]))
      return client
    }
    await show(bob)
    await eventually(async () => expect((await presence(bob)).carets).toMatchObject([{ caret: at(11) }]))
    const phone = await come('phone', await newsroom.invite())
    const laptop = await come('laptop', await newsroom.invite('reporter', ['Sport'], personCalled('Tim').id))
    // Presence that is turned off is hidden from those who come later as well.
    await show(ann, null)
    const heard: (Caret | null)[] = []
    const last = newsroom.anyone({ caret: ({ caret }) => void heard.push(caret) })
    const asked = { protocol: protocolVersion, person: personCalled('Una'), device: 'pad' }
    await last.call('join', { ...asked, invitation: await newsroom.invite() })
    await last.call('present', { stories: [id] })
    await laptop.call('point', { story: id, caret: at(12) })
    await eventually(() => expect(heard).toEqual([at(12)]))
    for (const client of [phone, laptop, last]) client.close()
    await eventually(async () => expect((await presence(bob)).carets).toEqual([]))
  })

  it('is told nothing of who shows nothing, and nothing of a story that one may not read', async () => {
    await Promise.all([show(ann, null), show(bob), show(pia)])
    const heard = [carets(bob), carets(pia)]
    await Promise.all([point(ann, at(1)), point(pia, at(1))])
    await show(ann)
    await point(ann, at(2))
    await eventually(() => expect(heard[0]?.told.at(-1)).toEqual([{ name: 'Ann', caret: at(2) }]))
    expect(heard[0]?.told.flat().every(({ caret }) => caret.in === 'headline' && caret.head === 2)).toBe(true)
    expect(heard[1]?.told.flat()).toEqual([])
    for (const { stop } of heard) stop()
  })

  it('moves with somebody to another story without a moment in which they are nowhere', async () => {
    const { id: other } = await ann.client.call('drafts.create', { article: story({ headline: 'Other' }) })
    await ann.client.call('newsroom.file', { id: other, desk: 'sport' })
    await eventually(() => bob.client.call('drafts.open', { id: other }))
    await show(ann)
    await eventually(async () => expect(await company(bob)).toEqual([[id, ['Ann']]]))
    const told: string[][] = []
    const stop = bob.client.on('newsroom.company', ({ stories }) => told.push(stories.map((each) => each.id)))
    await show(ann, other)
    await eventually(() => expect(told.at(-1)).toEqual([other]))
    expect(told.every((stories) => stories.length > 0)).toBe(true)
    stop()
  })

  it('is kept nowhere: neither in the newsroom nor on a desk that has lost it', async () => {
    await Promise.all([show(ann), show(bob)])
    await point(ann, at(7))
    await eventually(async () => expect((await presence(bob)).carets).toHaveLength(1))
    newsroom.reachable(false)
    await eventually(async () => expect(await company(bob)).toEqual([]))
    expect(await presence(bob)).toEqual({ people: [], carets: [] })
    const tables = await newsroom.sql.query<{ name: string }>(
      "select table_name as name from information_schema.columns where column_name like '%caret%'",
    )
    expect(tables).toEqual([])
    newsroom.reachable(true)
    await ann.client.call('newsroom.sync', {})
    await bob.client.call('newsroom.sync', {})
    await eventually(async () => expect(await company(bob)).toEqual([[id, ['Ann']]]))
  })

  it('ends where the story goes to a desk that somebody is not of', async () => {
    const editor = await newsroom.desk('Eva', 'chief', ['Sport'])
    await Promise.all([show(ann), show(bob)])
    await eventually(async () => expect(await company(bob)).toEqual([[id, ['Ann']]]))
    await eventually(() => editor.client.call('drafts.open', { id }))
    await editor.client.call('newsroom.file', { id, desk: 'Politics' })
    await eventually(async () => expect(await company(pia)).toEqual([]))
    await point(ann, at(3))
    const { stories } = await editor.client.call('newsroom.company', {})
    expect(stories.flatMap(({ people }) => people)).toEqual([])
  })

  it('is refused where it is no place', async () => {
    const raw = await newsroom.raw('Zoe')
    await raw.call('present', { stories: [id] })
    const wrong: unknown[] = [
      { in: 'body', anchor: new Uint8Array(5_000), head: new Uint8Array(1) },
      { in: 'headline', anchor: -1, head: 0 },
      { in: 'sources', anchor: 0, head: 0 },
      { in: 'deck', anchor: 0, head: 0, words: 'what I type' },
    ]
    for (const caret of wrong)
      await expect(raw.call('point', { story: id, caret: caret as Caret })).rejects.toMatchObject({
        code: 'call.invalid',
      })
    raw.close()
  })
})
