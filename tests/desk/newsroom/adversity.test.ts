import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { openDesk } from '#desk/desk.ts'
import { readerOf } from '#hosts/newsroom.ts'
import { checkNewsroom } from '#newsroom/check.ts'
import { serveOverHttp } from '#newsroom/server.ts'
import type { Sql } from '#newsroom/sql.ts'
import { encodeFrame } from '#shared/api/frame.ts'
import { bodyOf, draftOf, getField, setField } from '#shared/article/draft.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { newsroomPath, protocolVersion } from '#shared/newsroom/contract.ts'
import { cuttingProxy } from '#tests/helpers/cutting-proxy.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { isLong } from '#tests/helpers/long.ts'
import { emptySql, personCalled, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

const day = 86_400_000

const setHeadline = async ({ client }: Pick<TestDesk, 'client'>, id: string, headline: string) => {
  const { doc, edits } = await openDraft(client, id)
  setField(doc, 'headline', headline)
  for (const update of edits) await client.call('drafts.append', { id, update })
}
const headlineAt = async ({ client }: Pick<TestDesk, 'client'>, id: string) =>
  getField((await openDraft(client, id)).doc, 'headline')
const filed = async (desk: TestDesk, headline: string, paragraphs = ['It sails.']) => {
  const { id } = await desk.client.call('drafts.create', { article: story({ headline }, paragraphs) })
  await desk.client.call('newsroom.file', { id, desk: 'Sport' })
  return id
}
const updateOf = (headline: string, paragraphs: string[] = []) =>
  new Uint8Array(Y.encodeStateAsUpdate(draftOf(story({ headline }, paragraphs))))

describe('a newsroom whose database goes away', () => {
  let failing = false
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  beforeAll(async () => {
    const sql = await emptySql()
    const away = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))
    const failingSql: Sql = {
      ...sql,
      query: (text, values) => (failing ? away() : sql.query(text, values)),
      transaction: (work) => (failing ? away() : sql.transaction(work)),
    }
    newsroom = await testNewsroom(failingSql)
    ann = await newsroom.desk('Ann')
    bob = await newsroom.desk('Bob')
  })
  afterAll(() => newsroom.close())

  it('acknowledges nothing meanwhile, says so where people are, and has all of it once it is back', async () => {
    const id = await filed(ann, 'Ferry')
    await bob.synced()
    const server = await serveOverHttp(newsroom.server(), 0, { readerOf })
    failing = true
    await setHeadline(ann, id, 'Ferry sails')
    const { story: state } = await ann.client.call('newsroom.story', { id })
    expect(state).toMatchObject({ state: 'waiting', since: expect.any(Number) })
    expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(503)
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200)
    // Whoever connects meanwhile is told that the database is away, not what it says.
    await bob.restart()
    const { link, reason } = await bob.client.call('newsroom.sync', {})
    expect({ link, reason }).toEqual({ link: 'down', reason: { code: 'newsroom.away', details: {} } })
    await setHeadline(bob, id, 'Ferry sails on Monday')
    const { client } = ann
    await expect(client.call('newsroom.file', { id, desk: 'Politics' })).rejects.toMatchObject({
      code: expect.stringMatching(/^newsroom\./),
    })
    failing = false
    for (const desk of [ann, bob, ann]) await desk.synced()
    await eventually(async () => expect(await headlineAt(ann, id)).toBe(await headlineAt(bob, id)))
    expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(200)
    await server.close()
    expect(await checkNewsroom(newsroom.sql)).toMatchObject({ problems: [] })
  })

  it('says that not all is here when it cannot be asked, and gives it later over the same connection', async () => {
    const id = await filed(ann, 'Second ferry')
    await bob.synced()
    await bob.close()
    await setHeadline(ann, id, 'Second ferry ordered')
    await ann.synced()
    // It goes away between the greeting and the list.
    newsroom.wire((arrive, way, message) => {
      if (way === 'there' && JSON.stringify(message).includes('"heads"')) failing = true
      arrive()
    })
    await bob.restart()
    const { client } = bob
    expect(await client.call('newsroom.sync', {})).toMatchObject({ link: 'up', waiting: 0, complete: false })
    newsroom.wire((arrive) => arrive())
    failing = false
    expect(await client.call('newsroom.sync', {})).toMatchObject({ link: 'up', waiting: 0, complete: true })
    expect(await headlineAt(bob, id)).toBe('Second ferry ordered')
  })
})

describe('a device that sends too much', () => {
  let newsroom: TestNewsroom
  let writer: NewsroomClient
  const heard: unknown[] = []
  beforeAll(async () => {
    newsroom = await testNewsroom()
    writer = await newsroom.raw('Wil')
    const desk = await newsroom.deskId('Sport')
    await writer.call('file', { story: 'open', desk, act: 'a', update: updateOf('Open'), schema: 3 })
  })
  afterAll(() => newsroom.close())

  /** A device that has joined, and talks to the newsroom without Lede's client. */
  const device = async (name: string) => {
    const server = await serveOverHttp(newsroom.server(), 0, { readerOf })
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}${newsroomPath}`)
    socket.on('error', () => {})
    const closed = new Promise<number>((resolve) => socket.on('close', resolve))
    await new Promise((resolve) => socket.on('open', resolve))
    const send = (id: number, call: string, args: unknown) => socket.send(encodeFrame({ id, call, args }))
    const invitation = await newsroom.invite()
    send(1, 'join', { protocol: protocolVersion, invitation, person: personCalled(name), device: name })
    await new Promise((resolve) => socket.once('message', resolve))
    return { socket, send, closed, end: () => server.close() }
  }
  /** The others can continue. */
  const goesOn = async (headline: string) => {
    const update = updateOf(headline)
    const desk = await newsroom.deskId('Sport')
    await writer.call('file', { story: headline, desk, act: headline, update, schema: 3 })
  }

  it('is cut off before 100 MB are in the newsroom’s memory', async () => {
    const { socket, closed, end } = await device('Hun')
    const before = process.memoryUsage().arrayBuffers
    socket.send(Buffer.alloc(100 * 1024 * 1024))
    // RFC 6455, 7.4.1: a message too big to be processed.
    expect(await closed).toBe(1009)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(250 * 1024 * 1024)
    await goesOn('after-hundred')
    await end()
  })

  it('is cut off where it waits for no answer, and its flood of places is not passed on', async () => {
    const { socket, send, closed, end } = await device('Flo')
    const audience = await device('Aud')
    audience.send(2, 'present', { stories: ['open'] })
    audience.socket.on('message', (message) => heard.push(message))
    send(2, 'present', { stories: ['open'] })
    for (let id = 3; id < 6_000; id += 1)
      send(id, 'point', { story: 'open', caret: { in: 'headline', anchor: id, head: id } })
    await closed
    expect(socket.readyState).toBe(WebSocket.CLOSED)
    await goesOn('after-flood')
    // Only the last caret in each 40 ms, however long that takes here.
    expect(heard.length).toBeLessThan(1_000)
    audience.socket.terminate()
    await Promise.all([end(), audience.end()])
  })

  it('says who it is by its token alone, whatever else it says', async () => {
    const { socket, send, end } = await device('Fay')
    const update = updateOf('Forged')
    const desk = await newsroom.deskId('Sport')
    const forged = { story: 'forged', desk, act: 'f', update, schema: 3, author: 'person-Wil', device: 'other' }
    send(2, 'file', forged)
    await new Promise((resolve) => socket.once('message', resolve))
    const rows = await newsroom.sql.query("select author from log where story = 'forged'")
    expect(rows).toEqual([{ author: 'person-Fay' }])
    socket.terminate()
    await end()
  })

  it('or speaks another version is told which of the two is older', async () => {
    for (const [protocol, code] of [
      [protocolVersion - 1, 'newsroom.deskOlder'],
      [protocolVersion + 1, 'newsroom.serverOlder'],
    ] as const) {
      const asked = { protocol, token: 'x', person: personCalled('Old') }
      await expect(newsroom.anyone().call('hello', asked)).rejects.toMatchObject({ code })
      await expect(newsroom.anyone().call('signIn', { protocol, device: 'x' })).rejects.toMatchObject({ code })
    }
  })
})

describe('an address that leads to another newsroom', () => {
  it('gets nothing of a story, until its person joins there; then two stories of one id are one', async () => {
    const newsroom = await testNewsroom()
    const ann = await newsroom.desk('Ann')
    const id = await filed(ann, 'Ferry', ['Ours.'])
    await newsroom.stop()
    const other = await emptySql()
    await newsroom.start(other)
    await setHeadline(ann, id, 'Written meanwhile')
    const { link, reason, waiting } = await ann.client.call('newsroom.sync', {})
    expect({ link, reason, waiting }).toMatchObject({
      link: 'refused',
      reason: { code: 'newsroom.revoked' },
      waiting: 1,
    })
    expect(await other.query('select * from log')).toEqual([])
    // The other has a story of that id already.
    const bea = await newsroom.raw('Bea')
    const desk = await newsroom.deskId('Sport')
    await bea.call('file', { story: id, desk, act: 'b', update: updateOf('Theirs', ['Theirs.']), schema: 3 })
    const asked = { address: 'http://localhost', invitation: await newsroom.invite(), device: 'Ann again', again: true }
    await ann.client.call('newsroom.join', asked)
    await ann.synced()
    const { doc } = await openDraft(ann.client, id)
    for (const words of ['Ours.', 'Theirs.']) expect(bodyText(doc).join(' ')).toContain(words)
    expect(await checkNewsroom(other)).toMatchObject({ problems: [] })
    await newsroom.close()
  })
})

describe('a newsroom whose clock is a day off', () => {
  it.each(isLong ? [-day, day] : [-day])(
    'by %i ms takes invitations and edits, in the order of commits',
    async (off) => {
      const newsroom = await testNewsroom(undefined, { now: () => Date.now() + off })
      const [ann, bob] = [await newsroom.desk('Ann'), await newsroom.desk('Bob')]
      const id = await filed(ann, 'Ferry')
      await bob.synced()
      await setHeadline(bob, id, 'Second')
      await eventually(async () => expect(await headlineAt(ann, id)).toBe('Second'))
      await setHeadline(ann, id, 'Third')
      await eventually(async () => expect(await headlineAt(bob, id)).toBe('Third'))
      await ann.restart()
      await ann.synced()
      expect(await headlineAt(ann, id)).toBe('Third')
      await newsroom.close()
    },
  )

  it('decides by its own clock when an embargo is over, and has what was refused once it is', async () => {
    let off = -day
    const newsroom = await testNewsroom(undefined, { now: () => Date.now() + off })
    const eda = await newsroom.desk('Eda', 'editor')
    const id = await filed(eda, 'Ferry')
    const { doc, edits } = await openDraft(eda.client, id)
    setField(doc, 'embargoUntil', new Date(Date.now() - 60_000).toISOString())
    setField(doc, 'status', 'published')
    for (const update of edits) await eda.client.call('drafts.append', { id, update })
    const state = async () => (await eda.client.call('newsroom.story', { id })).story
    await eventually(async () =>
      expect(await state()).toMatchObject({ state: 'refused', reason: { code: 'newsroom.embargoed' } }),
    )
    off = 0
    newsroom.cut()
    await eda.synced()
    expect(await state()).toMatchObject({ state: 'kept' })
    await newsroom.close()
  })
})

describe('a proxy that cuts WebSockets', () => {
  it('keeps nothing from arriving, and does not double it', async () => {
    const newsroom = await testNewsroom()
    const server = await serveOverHttp(newsroom.server(), 0, { readerOf })
    // The first succeeds; the next ones are cut, later and later.
    const proxy = await cuttingProxy(server.port, (nth) => (nth === 0 || nth > 8 ? 1e9 : 500 + 700 * nth))
    const { folder, remove } = temporaryFolder()
    const settings = memorySettings({ profile: personCalled('Pro') })
    const desk = await openDesk({ folder, settings, version: '0.0.0-test' })
    const client = desk.connect()
    const address = `http://127.0.0.1:${proxy.port}`
    await client.call('newsroom.join', { address, invitation: await newsroom.invite(), device: 'Behind a proxy' })
    const far = await newsroom.desk('Far')
    const id = await filed(far, 'Ferry', ['It sails.'])
    const mine = { client }
    await eventually(async () => {
      await client.call('newsroom.sync', {})
      expect(await headlineAt(mine, id)).toBe('Ferry')
    })
    for (let turn = 0; turn < 12; turn += 1) {
      const { doc, edits } = await openDraft(client, id)
      const text = bodyOf(doc)
        .createTreeWalker((node) => node instanceof Y.XmlText)
        .next().value
      if (text instanceof Y.XmlText) text.insert(text.length, ` w${turn};${'x'.repeat(300)}`)
      for (const update of edits) await client.call('drafts.append', { id, update })
    }
    await eventually(async () => {
      expect(await client.call('newsroom.sync', {})).toMatchObject({ link: 'up', waiting: 0 })
      const text = bodyText((await openDraft(far.client, id)).doc).join('\n')
      for (let turn = 0; turn < 12; turn += 1) expect(text.split(` w${turn};`)).toHaveLength(2)
    })
    expect(proxy.cuts()).toBeGreaterThan(1)
    await desk.close()
    proxy.close()
    await server.close()
    await newsroom.close()
    remove()
  })
})
