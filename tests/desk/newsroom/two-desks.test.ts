import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, getField, newDraft, setField } from '#shared/article/draft.ts'
import { openConflictsIn } from '#shared/merge/index.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { personCalled, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { nextEvent, openDraft, story } from '#tests/helpers/story.ts'

describe('a story in the newsroom', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk

  beforeAll(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann')
    bob = await newsroom.desk('Bob')
  })
  afterEach(() => newsroom.reachable(true))
  afterAll(() => newsroom.close())

  const create = async (desk: TestDesk, headline: string, paragraphs: string[] = []) =>
    (await desk.client.call('drafts.create', { article: story({ headline }, paragraphs) })).id
  const draftOf = async (desk: TestDesk, id: string) => (await openDraft(desk.client, id)).doc
  const edit = async (desk: TestDesk, id: string, change: (draft: Y.Doc) => void) => {
    const { doc, edits } = await openDraft(desk.client, id)
    doc.transact(() => change(doc))
    for (const update of edits) await desk.client.call('drafts.append', { id, update })
  }
  const headline = async (desk: TestDesk, id: string) => getField(await draftOf(desk, id), 'headline')
  const setHeadline = (desk: TestDesk, id: string, text: string) =>
    edit(desk, id, (draft) => setField(draft, 'headline', text))
  const textOf = async (desk: TestDesk, id: string) => bodyText(await draftOf(desk, id))
  /** Types at the end of a paragraph. */
  const type = (desk: TestDesk, id: string, paragraph: number, words: string) =>
    edit(desk, id, (draft) => {
      const text = (bodyOf(draft).get(paragraph) as Y.XmlElement).get(0) as Y.XmlText
      text.insert(text.length, words)
    })
  const replace = (desk: TestDesk, id: string, paragraph: number, words: string) =>
    edit(desk, id, (draft) => {
      const text = (bodyOf(draft).get(paragraph) as Y.XmlElement).get(0) as Y.XmlText
      text.delete(0, text.length)
      text.insert(0, words)
    })
  const filed = async (text = 'Ferry to sail again', paragraphs = ['The ferry sails.', 'Tickets cost four euros.']) => {
    const id = await create(ann, text, paragraphs)
    await ann.client.call('newsroom.file', { id, desk: 'sport' })
    await eventually(async () => expect(await headline(bob, id)).toBe(text))
    return id
  }
  const same = async (id: string) =>
    eventually(async () => {
      const [one, other] = await Promise.all([draftOf(ann, id), draftOf(bob, id)])
      expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))).toBe(true)
    })
  const storyOf = async (desk: TestDesk, id: string) => (await desk.client.call('newsroom.story', { id })).story

  it('is on the desks of its people once it is filed, and live from then on', async () => {
    const id = await filed()
    expect(await storyOf(ann, id)).toMatchObject({ desk: { name: 'Sport' }, state: 'kept', since: null, aside: 0 })
    await ann.client.call('drafts.open', { id })
    const told = nextEvent(ann.client, 'draft.updated', (data) => data.id === id)
    await setHeadline(bob, id, 'Ferry sails on Monday')
    await told
    expect(await headline(ann, id)).toBe('Ferry sails on Monday')
    await bob.synced()
    expect(await storyOf(bob, id)).toMatchObject({ state: 'kept', since: null })
  })

  it('leaves no byte of a draft that was not filed', async () => {
    const secret = 'Whistle-blower’s ledger'
    const id = await create(ann, secret, ['Nobody else may read this.'])
    const shown = await filed('Something else')
    await setHeadline(ann, id, `${secret} again`)
    await ann.client.call('newsroom.present', { ids: [id] })
    await ann.client.call('sources.append', { id: shown, update: noteOf('Deep throat') })
    await setHeadline(ann, shown, 'Something else again')
    await ann.synced()
    await ann.restart()
    await ann.synced()
    const sent = ann.carried.map(latin).join('\n')
    expect(sent).toContain('Something else again')
    for (const hidden of ['Whistle', 'ledger', 'Nobody else', 'Deep throat', id]) expect(sent).not.toContain(hidden)
  })

  it('keeps a draft private of which somebody else has filed a copy, until its person files it, too', async () => {
    const id = await create(ann, 'Handed over', ['As it was sent.'])
    const { bytes } = await ann.client.call('packages.write', { id })
    await bob.client.call('packages.open', { bytes })
    await setHeadline(ann, id, 'Not for Bob yet')
    await bob.client.call('newsroom.file', { id, desk: 'Sport' })
    await type(bob, id, 0, ' And more.')
    await Promise.all([bob.synced(), ann.synced()])
    await ann.restart()
    await ann.synced()
    expect(await storyOf(ann, id)).toBeNull()
    expect(ann.carried.map(latin).join('\n')).not.toContain('Not for Bob')
    expect(await headline(bob, id)).toBe('Handed over')
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await Promise.all([ann.synced(), bob.synced()])
    await same(id)
    expect(await headline(bob, id)).toBe('Not for Bob yet')
    expect(await textOf(ann, id)).toEqual(['As it was sent. And more.'])
  })

  it('comes to whoever may read it from now on, and goes on out of the bin', async () => {
    const id = await filed('Read by one more')
    const paul = await newsroom.desk('Paula', 'reporter', ['Politics'])
    await paul.synced()
    expect((await paul.client.call('drafts.list', { search: 'Read by one more' })).total).toBe(0)
    const boss = await newsroom.raw('Chief', 'administrator')
    await boss.call('appoint', { person: 'person-Paula', role: 'editor', desks: [await newsroom.deskId('Sport')] })
    await eventually(async () => expect(await headline(paul, id)).toBe('Read by one more'))

    await bob.client.call('drafts.bin', { ids: [id] })
    await setHeadline(paul, id, 'Written while Bob had it in the bin')
    await paul.synced()
    await bob.client.call('drafts.restore', { ids: [id] })
    await eventually(async () => expect(await headline(bob, id)).toBe('Written while Bob had it in the bin'))
  })

  it('waits on this computer while the newsroom is away, says since when, and goes there by itself', async () => {
    const id = await filed()
    newsroom.reachable(false)
    await eventually(async () => expect(await ann.client.call('newsroom.read', {})).toMatchObject({ link: 'down' }))
    await type(ann, id, 0, ' On Monday.')
    expect(await storyOf(ann, id)).toMatchObject({ state: 'waiting', since: expect.any(Number) })
    await ann.restart()
    expect(await storyOf(ann, id)).toMatchObject({ state: 'waiting' })
    await type(bob, id, 1, ' Children pay two.')
    newsroom.reachable(true)
    await Promise.all([ann.synced(), bob.synced()])
    await same(id)
    expect(await textOf(ann, id)).toEqual(['The ferry sails. On Monday.', 'Tickets cost four euros. Children pay two.'])
    expect(openConflictsIn(await draftOf(ann, id))).toEqual([])
    expect(await storyOf(ann, id)).toMatchObject({ state: 'kept', since: null })
  })

  it('shows both readings of a passage that both sides rewrote meanwhile', async () => {
    const id = await filed()
    newsroom.reachable(false)
    await replace(ann, id, 0, 'Passengers cheered as the ferry left.')
    await replace(bob, id, 0, 'The mayor opened the new pier on Friday.')
    newsroom.reachable(true)
    await Promise.all([ann.synced(), bob.synced()])
    await same(id)
    for (const desk of [ann, bob]) {
      const [conflict, ...others] = openConflictsIn(await draftOf(desk, id))
      expect(others).toEqual([])
      const said = JSON.stringify(conflict?.conflict)
      expect(said).toContain('cheered')
      expect(said).toContain('mayor')
      expect([conflict?.merge.one, conflict?.merge.other].toSorted()).toEqual(['person-Ann', 'person-Bob'])
      expect((await textOf(desk, id))[0]).toMatch(
        /^(Passengers cheered as the ferry left\.|The mayor opened the new pier on Friday\.)$/,
      )
    }
  })

  it('is whole on a desk that joins later, and on one that was cut off in the midst of an edit', async () => {
    const id = await filed()
    newsroom.wire((arrive, way) => (way === 'there' ? newsroom.cut() : arrive()))
    await type(ann, id, 0, ' Cut off.')
    newsroom.wire((arrive) => arrive())
    await ann.synced()
    const cem = await newsroom.desk('Cem')
    await cem.synced()
    expect(await textOf(cem, id)).toEqual(await textOf(ann, id))
    expect((await textOf(cem, id))[0]).toBe('The ferry sails. Cut off.')
  })

  it('is kept by a newsroom that ended and began again', async () => {
    const id = await filed()
    await newsroom.stop()
    await type(ann, id, 0, ' While it was gone.')
    await newsroom.start()
    await Promise.all([ann.synced(), bob.synced()])
    await same(id)
    expect((await textOf(bob, id))[0]).toBe('The ferry sails. While it was gone.')
  })

  it('says who else has it open, and no more once they have gone', async () => {
    const id = await create(ann, 'Open before it was filed')
    await ann.client.call('newsroom.present', { ids: [id] })
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await eventually(async () => expect(await headline(bob, id)).toBe('Open before it was filed'))
    const window = bob.connect()
    await window.call('newsroom.present', { ids: [id] })
    await eventually(async () => expect((await storyOf(ann, id))?.people.map(({ name }) => name)).toEqual(['Bob']))
    window.close()
    await eventually(async () => expect((await storyOf(ann, id))?.people).toEqual([]))
    await ann.client.call('newsroom.present', { ids: [] })
  })

  it('stays as it is where one of a newer Lede, or none at all, comes in', async () => {
    const id = await filed()
    const evil = await newsroom.raw('Eve')
    const { doc } = await openDraft(ann.client, id)
    const start = Y.encodeStateVector(doc)
    bodyOf(doc).insert(0, [new Y.XmlElement('hologram')])
    const foreign = new Uint8Array(Y.encodeStateAsUpdate(doc, start))
    await expect(evil.call('push', { story: id, update: foreign, schema: 3 })).rejects.toMatchObject({
      code: 'newsroom.foreign',
    })
    for (const update of [new Uint8Array([1, 2, 3]), new Uint8Array(200).fill(255)])
      await expect(evil.call('push', { story: id, update, schema: 3 })).rejects.toMatchObject({
        code: 'draft.badUpdate',
      })
    // A server from before such edits were checked has it in its log.
    await newsroom.sql.query(
      `insert into log select seq + 1, story, seq, 'edit', null, 'foreign', $2, author, 'evil', 3, 0
         from log where story = $1 order by seq desc limit 1`,
      [id, foreign],
    )
    await newsroom.sql.query('update stories set last = (select max(seq) from log) where id = $1', [id])
    await type(bob, id, 0, ' Still.')
    await eventually(async () => expect(await storyOf(ann, id)).toMatchObject({ aside: 1, state: 'kept' }))
    expect(await textOf(ann, id)).toEqual(['The ferry sails. Still.', 'Tickets cost four euros.'])
    await eventually(async () => expect((await textOf(ann, id))[0]).toBe('The ferry sails. Still.'))

    const newer = await draftOf(bob, id)
    const before = Y.encodeStateVector(newer)
    newer.getMap('draft').set('schemaVersion', 99)
    await evil.call('push', { story: id, update: new Uint8Array(Y.encodeStateAsUpdate(newer, before)), schema: 99 })
    await eventually(async () => expect((await draftOf(ann, id)).getMap('draft').get('schemaVersion')).toBe(99))
  })

  it('is nobody else’s: not of other desks, and not to be changed by readers', async () => {
    const id = await filed()
    const reader = await newsroom.desk('Rita', 'reader')
    await reader.synced()
    await setHeadline(reader, id, 'Not hers to say')
    await eventually(async () =>
      expect(await storyOf(reader, id)).toMatchObject({ state: 'refused', reason: { code: 'newsroom.forbidden' } }),
    )
    expect(await headline(reader, id)).toBe('Not hers to say')
    expect(await headline(ann, id)).toBe('Ferry to sail again')
    await type(ann, id, 0, ' She goes on reading.')
    await eventually(async () => expect((await textOf(reader, id))[0]).toBe('The ferry sails. She goes on reading.'))
    expect(await storyOf(reader, id)).toMatchObject({ state: 'refused' })

    const other = await newsroom.raw('Paul', 'reporter', ['Politics'])
    expect((await other.call('heads', { after: 0 })).heads).toEqual([])
    const update = new Uint8Array(Y.encodeStateAsUpdate(newDraft()))
    const hidden = { code: 'newsroom.noStory' }
    await expect(other.call('entries', { story: id, after: 0 })).rejects.toMatchObject(hidden)
    await expect(other.call('push', { story: id, update, schema: 3 })).rejects.toMatchObject(hidden)
    const to = { story: 'mine', desk: await newsroom.deskId('Sport'), act: 'a', update, schema: 3 }
    await expect(other.call('file', to)).rejects.toMatchObject({ code: 'newsroom.noDesk' })
    for (const call of ['members', 'leave'] as const)
      if (call === 'members') await expect(other.call(call, {})).rejects.toMatchObject({ code: 'newsroom.forbidden' })
  })

  it('is cut off from a device that is revoked, in mid-sentence', async () => {
    const id = await filed()
    const dora = await newsroom.desk('Dora')
    await dora.synced()
    const members = await newsroom.server().people.members()
    const device = members.find(({ person }) => person.name === 'Dora')?.devices[0]?.id ?? ''
    const boss = await newsroom.raw('Boss', 'administrator')
    await boss.call('revoke', { device })
    await eventually(async () =>
      expect(await dora.client.call('newsroom.read', {})).toMatchObject({
        link: 'refused',
        reason: { code: 'newsroom.revoked' },
      }),
    )
    await setHeadline(dora, id, 'Only here')
    expect(await headline(dora, id)).toBe('Only here')
    expect(await headline(ann, id)).toBe('Ferry to sail again')
    expect(await dora.client.call('newsroom.leave', {})).toEqual({ unsent: [id] })
    expect(await headline(dora, id)).toBe('Only here')
  })

  it('needs an invitation that is good once, in time, and for whoever it is for', async () => {
    const invitation = await newsroom.invite()
    const asked = { protocol: protocolVersion, invitation, device: 'x' }
    await newsroom.anyone().call('join', { ...asked, person: personCalled('New') })
    const refused = { code: 'newsroom.invitation' }
    await expect(newsroom.anyone().call('join', { ...asked, person: personCalled('Late') })).rejects.toMatchObject(
      refused,
    )
    const other = { ...asked, invitation: await newsroom.invite(), person: personCalled('Ann') }
    await expect(newsroom.anyone().call('join', other)).rejects.toMatchObject({ code: 'newsroom.otherPerson' })
    const older = { ...asked, protocol: protocolVersion - 1, person: personCalled('Old') }
    await expect(newsroom.anyone().call('join', older)).rejects.toMatchObject({ code: 'newsroom.deskOlder' })
    await expect(newsroom.anyone().call('heads', { after: 0 })).rejects.toMatchObject({ code: 'newsroom.revoked' })
  })
})

function noteOf(text: string): Uint8Array<ArrayBuffer> {
  const notes = new Y.Doc()
  notes.getMap('sources').set('one', text)
  return new Uint8Array(Y.encodeStateAsUpdate(notes))
}

/** A message's contents, with bytes as letters. */
function latin(message: unknown): string {
  return JSON.stringify(message, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
  )
}
