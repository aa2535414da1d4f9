import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { memoryRelay } from '#tests/helpers/memory-relay.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { withNotices } from '#tests/helpers/notices.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

describe('a device whose connection goes to another process in the midst of a session', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let id = ''
  /** The process that the balancer of loads has chosen for each. */
  const places: Record<string, number> = {}
  beforeEach(async () => {
    Object.assign(places, { Ann: 0, Bob: 1 })
    const relays = memoryRelay()
    newsroom = await testNewsroom(withNotices(await emptySql()), {
      processes: 2,
      relayOf: () => relays.relay(),
      placeOf: (desk) => places[desk] ?? 0,
    })
    ann = await newsroom.desk('Ann')
    bob = await newsroom.desk('Bob')
    id = (await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['Ann:', 'Bob:']) })).id
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await bob.synced()
    for (const { client } of [ann, bob]) {
      await client.call('drafts.open', { id })
      await client.call('newsroom.present', { ids: [id] })
    }
  })
  afterEach(() => newsroom.close())

  const move = (desk: TestDesk) => {
    places[desk.name] = 1 - (places[desk.name] ?? 0)
    newsroom.cut(desk.name)
  }
  /** Each in a paragraph of their own: what two add to one while apart has to be settled. */
  const type = async ({ client, name }: TestDesk, word: string) => {
    const { doc, edits } = await openDraft(client, id)
    for (const text of bodyOf(doc).createTreeWalker((node) => node instanceof Y.XmlText))
      if (text instanceof Y.XmlText && text.toString().startsWith(name)) text.insert(text.length, ` ${word}`)
    for (const update of edits) await client.call('drafts.append', { id, update })
  }
  const wordsAt = async ({ client }: TestDesk) =>
    bodyText((await openDraft(client, id)).doc)
      .join(' ')
      .split(' ')
      .toSorted()
  const namesAt = async ({ client }: TestDesk) => {
    const { stories } = await client.call('newsroom.company', {})
    return stories.flatMap(({ people }) => people.map(({ name }) => name))
  }

  it('goes on writing, each word there once, and the others see them in the story once', async () => {
    const words = Array.from({ length: 10 }, (_, at) => `w${at};`)
    for (const [at, word] of words.entries()) {
      if (at % 3 === 2) move(ann)
      // The answer to what was just sent is lost with the connection.
      if (at === 6)
        newsroom.wire((arrive, way, message) => {
          const isAnswer = way === 'back' && typeof message === 'object' && message !== null && 'result' in message
          if (!isAnswer) return arrive()
          newsroom.wire((next) => next())
          // Whosever it was: on a connection that stands nothing is lost.
          move(ann)
          newsroom.cut()
        })
      await type(at % 2 === 0 ? ann : bob, word)
    }
    for (const desk of [ann, bob, ann]) await desk.synced()
    const all = ['Ann:', 'Bob:', ...words].toSorted()
    for (const desk of [ann, bob]) await eventually(async () => expect(await wordsAt(desk)).toEqual(all))
    await eventually(async () => expect(await namesAt(bob)).toEqual(['Ann']))
    await eventually(async () => expect(await namesAt(ann)).toEqual(['Bob']))
    const { client } = ann
    await client.call('newsroom.point', { id, caret: { in: 'headline', anchor: 1, head: 1 } })
    await eventually(async () => {
      const { carets } = await bob.client.call('newsroom.presence', { id })
      expect(carets.map(({ caret }) => caret)).toEqual([{ in: 'headline', anchor: 1, head: 1 }])
    })
  })

  it('is shut out there as well, when the process that it came from is told to', async () => {
    move(ann)
    await ann.synced()
    const members = await newsroom.server().people.members()
    const device = members.find(({ person }) => person.name === 'Ann')?.devices[0]?.id ?? ''
    await newsroom.server().administration.revoke({ person: 'Boss', device }, device)
    await eventually(async () =>
      expect(await ann.client.call('newsroom.read', {})).toMatchObject({
        link: 'refused',
        reason: { code: 'newsroom.revoked' },
      }),
    )
    await type(ann, 'Here.')
    expect(await wordsAt(ann)).toContain('Here.')
    expect(await wordsAt(bob)).not.toContain('Here.')

    // Let in again, at either process, she sends what she wrote meanwhile.
    const invitation = await newsroom.invite('reporter', ['Sport'], 'person-Ann')
    const asked = { address: 'http://localhost', invitation, device: 'Ann again', again: true }
    await ann.client.call('newsroom.join', asked)
    await ann.synced()
    await eventually(async () => expect(await wordsAt(bob)).toContain('Here.'))
  })

  it('finds the place where its process was ended, at another, and back again', async () => {
    await type(ann, 'One;')
    await newsroom.stop(0)
    await type(ann, 'Two;')
    expect((await ann.client.call('newsroom.sync', {})).link).not.toBe('refused')
    places.Ann = 1
    await ann.synced()
    await newsroom.start(undefined, 0)
    await type(bob, 'Three;')
    move(ann)
    for (const desk of [ann, bob, ann]) await desk.synced()
    const all = ['Ann:', 'Bob:', 'One;', 'Three;', 'Two;'].toSorted()
    for (const desk of [ann, bob]) await eventually(async () => expect(await wordsAt(desk)).toEqual(all))
  })
})
