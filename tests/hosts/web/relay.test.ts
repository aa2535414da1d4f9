import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { weightOf } from '#hosts/outbox.ts'
import { FrameRelay } from '#hosts/web/relay.ts'
import type { ToDesk } from '#shared/api/desk-process.ts'
import { maxMessageBytes } from '#shared/api/message.ts'
import { maxPartMessage, messagesOf } from '#shared/api/parts.ts'
import { eventually } from '#tests/helpers/eventually.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

let relay: FrameRelay
let ready: boolean
let posted: ToDesk[]
let port: number
let end: () => void
beforeEach(async () => {
  ready = true
  posted = []
  relay = new FrameRelay((message) => {
    if (message.type === 'taken') return
    posted.push(message)
    if (message.type !== 'data') return
    const { connection } = message
    setImmediate(() => relay.receive({ type: 'taken', connection, weight: weightOf(message) }))
  })
  const server = createServer().listen(0, '127.0.0.1')
  server.on('upgrade', (request, stream, head) => relay.accept(request, stream, head, ready))
  await once(server, 'listening')
  const bound = server.address()
  port = typeof bound === 'object' ? (bound?.port ?? 0) : 0
  end = () => {
    relay.closeAll()
    server.close()
  }
})
afterEach(() => end())

const tab = async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`)
  socket.binaryType = 'arraybuffer'
  await once(socket, 'open')
  return socket
}
/**
 * The answer to a tab that announces a message of some length and leaves (RFC 6455, 5.2): the
 * announcement alone decides.
 */
const answerTo = async (length: number) => {
  const header = Buffer.alloc(14)
  header.set([0x82, 0xff])
  header.writeBigUInt64BE(BigInt(length), 2)
  const socket = connect(port, '127.0.0.1')
  socket.write(
    'GET / HTTP/1.1\r\nHost: lede\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  )
  socket.end(header)
  const chunks: Buffer[] = await socket.toArray()
  return Buffer.concat(chunks)
}
const sendWhole = (socket: WebSocket, length: number) => {
  for (const message of messagesOf(new Uint8Array(length))) socket.send(message)
}
/** The first part of a frame of which so many bytes are still to come. */
const beginning = (rest: number, ...values: number[]) => {
  const message = bytes(0xc1, 0, 0, 0, 0, ...values)
  new DataView(message.buffer).setUint32(1, rest)
  return message
}
const codeOf = async (socket: WebSocket) => (await once(socket, 'close'))[0]
const posts = (expected: readonly ToDesk[]) => eventually(() => expect(posted).toEqual(expected))

describe('a tab', () => {
  it('is a connection of the desk’s, with a number of its own, as long as it is there', async () => {
    const [first, second] = [await tab(), await tab()]
    await posts([
      { type: 'open', connection: 1 },
      { type: 'open', connection: 2 },
    ])
    posted = []
    first.send(bytes(1, 2, 3))
    await posts([{ type: 'data', connection: 1, bytes: bytes(1, 2, 3), rest: 0 }])
    second.close()
    await posts([
      { type: 'data', connection: 1, bytes: bytes(1, 2, 3), rest: 0 },
      { type: 'shut', connection: 2 },
    ])
  })

  it('hears what the desk says to it and to no other', async () => {
    const [first, second] = [await tab(), await tab()]
    await posts([
      { type: 'open', connection: 1 },
      { type: 'open', connection: 2 },
    ])
    const heard = Promise.all([first, second].map((socket) => once(socket, 'message')))
    relay.receive({ type: 'data', connection: 2, bytes: bytes(2), rest: 0 })
    relay.receive({ type: 'data', connection: 3, bytes: bytes(3), rest: 0 })
    relay.receive({ type: 'data', connection: 1, bytes: bytes(1), rest: 0 })
    expect((await heard).map(([data]) => bytes(...new Uint8Array(data)))).toEqual([bytes(1), bytes(2)])
  })

  it('is closed where the desk shuts it, or where it says what is no message', async () => {
    const [shut, texting] = [await tab(), await tab()]
    await eventually(() => expect(posted.length).toBe(2))
    relay.receive({ type: 'shut', connection: 1 })
    texting.send('text')
    expect([await codeOf(shut), await codeOf(texting)]).toEqual([1003, 1003])
    expect(posted.filter(({ type }) => type === 'data')).toEqual([])
  })

  it('waits with what is large while the desk has enough of it, and others do not', async () => {
    const [first, second] = [await tab(), await tab()]
    await eventually(() => expect(posted.length).toBe(2))
    const large = 40 * 1024 * 1024
    const fromFirst = () => posted.filter((what) => what.type === 'data' && what.connection === 1)
    sendWhole(first, large)
    await eventually(() => expect(fromFirst().at(-1)).toMatchObject({ rest: 0 }))
    posted = []
    sendWhole(first, large)
    first.send(bytes(1))
    second.send(bytes(2))
    await posts([{ type: 'data', connection: 2, bytes: bytes(2), rest: 0 }])
    relay.receive({ type: 'answered', connection: 1, bytes: large })
    await eventually(() =>
      expect(fromFirst().at(-1)).toEqual({ type: 'data', connection: 1, bytes: bytes(1), rest: 0 }),
    )
  })

  it('may send a part of the largest size, and is closed at one byte more', async () => {
    const tooBig = Buffer.from([0x88, 2, 1009 >> 8, 1009 & 0xff])
    expect((await answerTo(maxPartMessage)).includes(tooBig)).toBe(false)
    expect((await answerTo(maxPartMessage + 1)).includes(tooBig)).toBe(true)
  })

  it.each([
    ['more than a message may have', 1009, [beginning(maxMessageBytes, 1)]],
    ['a part of nothing', 1003, [beginning(5)]],
    ['another part than follows', 1003, [beginning(5, 1), beginning(5, 1)]],
    ['something else amid a frame', 1003, [beginning(5, 1), bytes(1, 2)]],
  ])('that announces %s is closed, and others are not', async (_, code, messages) => {
    const [first, second] = [await tab(), await tab()]
    for (const message of messages) first.send(message)
    expect(await codeOf(first)).toBe(code)
    second.send(bytes(2))
    const said = { type: 'data', connection: 2, bytes: bytes(2), rest: 0 }
    await eventually(() => expect(posted).toContainEqual(said))
  })

  it('is sent away without the desk hearing of it while there is none', async () => {
    ready = false
    const socket = new WebSocket(`ws://127.0.0.1:${port}`)
    expect(await codeOf(socket)).toBe(1013)
    expect(posted).toEqual([])
  })
})

it('all tabs are sent away when the desk goes, and the next desk hears of none of them', async () => {
  const tabs = [await tab(), await tab()]
  await eventually(() => expect(posted.length).toBe(2))
  relay.closeAll()
  expect(await Promise.all(tabs.map(codeOf))).toEqual([1001, 1001])
  await tab()
  await posts([
    { type: 'open', connection: 1 },
    { type: 'open', connection: 2 },
    { type: 'open', connection: 3 },
  ])
})
