import { afterEach, beforeEach, expect, it } from 'vitest'
import { Frames, Outbox, weightOf } from '#hosts/outbox.ts'
import { RelayedConnections } from '#hosts/relayed-connections.ts'
import type { FromDesk } from '#shared/api/desk-process.ts'
import { decodeFrame, encodeFrame } from '#shared/api/frame.ts'
import { maxMessageValues } from '#shared/api/message.ts'
import { requestOf } from '#shared/api/protocol.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'

let served: Awaited<ReturnType<typeof temporaryDesk>>
let said: FromDesk[]
/** Whether the host reads what the desk sends. */
let isRead: boolean
let connections: RelayedConnections
/** What goes to the desk leaves in turn, as it does from the host. */
let outbox: Outbox

beforeEach(async () => {
  served = await temporaryDesk()
  said = []
  isRead = true
  connections = new RelayedConnections((message) => {
    said.push(message)
    if (message.type === 'taken') outbox.taken(message.connection, message.weight)
    else if (message.type === 'data' && isRead) setImmediate(take, message)
  })
  connections.receive(served.desk, { type: 'open', connection: 1 })
  outbox = new Outbox((part) => connections.receive(served.desk, part))
})
const take = (part: Extract<FromDesk, { type: 'data' }>) =>
  connections.receive(served.desk, { type: 'taken', connection: part.connection, weight: weightOf(part) })
afterEach(() => served.close())

/** Sends a message as the host does, in parts. */
function send(message: unknown): number {
  const frame = encodeFrame(message)
  outbox.add(1, frame)
  return frame.length
}

/** The desk's answers so far. */
function answers(): unknown[] {
  const frames = new Frames()
  const parts = said.flatMap((message) => (message.type === 'data' ? [message] : []))
  return parts.flatMap((part) => frames.take(part) ?? []).map(decodeFrame)
}

it('a large frame is said to be answered, as large as it was, when it is, and a small one is not', async () => {
  send(requestOf(1, 'drafts.list', {}))
  const bytes = send({ id: 2, call: 'import.read', args: { name: 'a.txt', bytes: new Uint8Array(3 * 1024 * 1024) } })
  await eventually(() => expect(said.filter(({ type }) => type === 'answered')).toHaveLength(1))
  expect(said).toContainEqual({ type: 'answered', connection: 1, bytes })
  expect(answers()).toMatchObject([{ id: 1 }, { id: 2 }])
})

it('of a frame of too many values nothing is made, it is refused in words, and the next one is answered', async () => {
  send({ id: 1, call: 'import.read', args: { name: 'a.txt', images: Array(maxMessageValues).fill(null) } })
  send({ id: 2, call: 'drafts.list', args: {} })
  await eventually(() => expect(answers()).toHaveLength(2))
  expect(answers()).toMatchObject([
    { id: 1, error: { code: 'call.tooMuch' } },
    { id: 2, result: { total: 0 } },
  ])
})

it('what is no frame ends its connection', async () => {
  connections.receive(served.desk, { type: 'data', connection: 1, bytes: Uint8Array.of(0xc1), rest: 0 })
  await eventually(() => expect(said.at(-1)).toEqual({ type: 'shut', connection: 1 }))
})

it('of a connection that does not read its answers no more is taken, and of others it is', async () => {
  isRead = false
  connections.receive(served.desk, { type: 'open', connection: 2 })
  const count = 2_000
  for (let id = 1; id <= count; id += 1) send({ id, call: 'drafts.list', args: {} })
  await eventually(() => expect(said.filter(({ type }) => type === 'data').length).toBeGreaterThan(30))
  outbox.add(2, encodeFrame({ id: 1, call: 'desk.info', args: {} }))
  await eventually(() => expect(said).toContainEqual(expect.objectContaining({ type: 'data', connection: 2 })))
  expect(outbox.backlog(1)).toBeGreaterThan(0)
})
