import { createServer as createHttp } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net'
import { createServer as createTls } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import type { DeskClient } from '#shared/api/contract.ts'
import { encodeFrame } from '#shared/api/frame.ts'
import { setField } from '#shared/article/draft.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import { memorySettings, temporaryDesk } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { personCalled, testNewsroom } from '#tests/helpers/newsroom.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'

/** What may answer at an address without a newsroom. */
const others: Readonly<Record<string, () => Server>> = {
  'a page': () => createHttp((_, response) => response.end('<p>Hello</p>')),
  'a page that takes every connection over': () =>
    createHttp().on('upgrade', (_, stream) => stream.end('HTTP/1.1 101 Hello\r\n\r\n')),
  'a page that never ends': () =>
    createHttp((_, response) => {
      const letters = setInterval(() => response.write('Hello '), 10)
      response.on('close', () => clearInterval(letters))
    }),
  'a page that is elsewhere': () =>
    createHttp((_, response) => response.writeHead(302, { location: 'https://news.example/' }).end()),
  'a page that wants a password': () => createHttp((_, response) => response.writeHead(401).end()),
  'what speaks TLS': () => createTls(),
  'something that hangs up': () => createTcp((stream) => stream.destroy()),
  'a WebSocket that speaks text': () => speaking((send) => send('hello')),
  'a WebSocket that speaks nonsense': () => speaking((send) => send(Buffer.from([0xc1, 0, 1, 2]))),
  'a WebSocket that answers something else': () =>
    speaking((send) => send(encodeFrame({ id: 1, result: { token: 1 } }))),
  'a WebSocket that answers what nobody asked': () => speaking((send) => send(encodeFrame({ hello: 'world' }))),
}

function speaking(speak: (send: (data: string | Uint8Array) => void) => void): Server {
  const server = createHttp()
  new WebSocketServer({ server }).on('connection', (socket) => {
    socket.on('message', () => speak((data) => socket.send(data)))
  })
  return server
}

const minute = 60_000

/** What goes on answering, and never comes to an end; `meet` is called once it does. */
const endless: Readonly<Record<string, (meet: () => void) => Server>> = {
  'a head without an end': (meet) =>
    createTcp((stream) => {
      stream.on('error', () => {})
      stream.once('data', () => {
        stream.write('HTTP/1.1 101 Hello\r\n')
        meet()
      })
    }),
  'a WebSocket that tells of this and that': (meet) =>
    speaking((send) => {
      send(encodeFrame({ event: 'weather', data: 'rain' }))
      meet()
    }),
}

const servers: Server[] = []
/** Starts a server on this computer until the end of the test. Returns where. */
async function listening(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('an address that is something else', () => {
  afterEach(() => {
    vi.useRealTimers()
    for (const server of servers.splice(0)) server.close()
  })
  let client: DeskClient
  let close = async () => {}
  beforeAll(async () => {
    const opened = await temporaryDesk({ settings: memorySettings({ profile: personCalled('Ann') }) })
    client = opened.desk.connect()
    close = opened.close
  })
  afterAll(() => close())
  const join = (address: string) => client.call('newsroom.join', { address, invitation: 'x', device: '' })

  for (const [what, make] of Object.entries(others))
    it(`is said to be no newsroom: ${what}`, async () => {
      await expect(join(`http://${await listening(make())}`)).rejects.toMatchObject({ code: 'newsroom.notOne' })
      expect(await client.call('newsroom.read', {})).toMatchObject({ joined: null })
    })

  for (const [what, make] of Object.entries(endless))
    it(`is said to be no newsroom, and does not wait for ever: ${what}`, async () => {
      const { promise: met, resolve: meet } = Promise.withResolvers<void>()
      const address = await listening(make(meet))
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const joined = expect(join(`http://${address}`)).rejects.toMatchObject({ code: 'newsroom.notOne' })
      await met
      vi.advanceTimersByTime(minute)
      await joined
    })

  it('is said to be no newsroom where https meets what knows no TLS', async () => {
    const address = await listening(createHttp((_, response) => response.end()))
    await expect(join(`https://${address}`)).rejects.toMatchObject({ code: 'newsroom.notOne' })
  })

  it('is said to be no newsroom where another Lede’s window is', async () => {
    const host = await startTestHost()
    await expect(join(host.origin)).rejects.toMatchObject({ code: 'newsroom.notOne' })
    await host.close()
  })

  it('is said to be no newsroom where nobody listens, and no address where it is none', async () => {
    await expect(join('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'newsroom.notOne' })
    for (const address of ['', 'http://news.example', 'ftp://news.example', 'https://ann:secret@news.example'])
      await expect(join(address)).rejects.toThrow(/newsroom\.(address|notOne)/)
  })
})

describe('a Lede of another version', () => {
  for (const [what, protocol, code] of [
    ['older', protocolVersion - 1, 'newsroom.deskOlder'],
    ['newer', protocolVersion + 1, 'newsroom.serverOlder'],
  ] as const)
    it(`is told so where it is ${what} than the newsroom, and keeps what is written until they fit`, async () => {
      const newsroom = await testNewsroom()
      try {
        const ann = await newsroom.desk('Ann')
        const { id } = await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['It ran.']) })
        await ann.client.call('newsroom.file', { id, desk: 'Sport' })
        newsroom.wire((arrive, _, message) => {
          const isHello =
            typeof message === 'object' && message !== null && 'call' in message && message.call === 'hello'
          if (isHello && 'args' in message) Object.assign(message.args as object, { protocol })
          arrive()
        })
        await ann.restart()
        await ann.client.call('newsroom.sync', {})
        const { doc, edits } = await openDraft(ann.client, id)
        setField(doc, 'headline', 'Ferry aground')
        for (const update of edits) await ann.client.call('drafts.append', { id, update })
        const { link, reason, waiting } = await ann.client.call('newsroom.read', {})
        expect({ link, code: reason?.code, waiting }).toEqual({ link: 'refused', code, waiting: 1 })
        expect((await ann.client.call('newsroom.story', { id })).story).toMatchObject({ state: 'waiting' })
        newsroom.wire((arrive) => arrive())
        await ann.synced()
        const bea = await newsroom.desk('Bea')
        await eventually(async () =>
          expect((await bea.client.call('drafts.article', { id })).article.headline).toBe('Ferry aground'),
        )
        expect(bodyText((await openDraft(bea.client, id)).doc)).toEqual(['It ran.'])
      } finally {
        await newsroom.close()
      }
    })
})
