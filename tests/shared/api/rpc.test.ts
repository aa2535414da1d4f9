import { once } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectDesk } from '#shared/api/connect.ts'
import { maxMessageBytes, maxMessageValues } from '#shared/api/message.ts'
import { protocolVersion } from '#shared/api/protocol.ts'
import { serveDesk } from '#shared/api/serve.ts'
import { cases } from '#tests/helpers/cases.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { nodePort } from '#tests/helpers/node-port.ts'
import { story } from '#tests/helpers/story.ts'

type Served = Awaited<ReturnType<typeof temporaryDesk>>

describe('a served desk', () => {
  let served: Served
  let port: MessagePort

  beforeEach(async () => {
    served = await temporaryDesk()
    port = servePort(served)
  })
  afterEach(async () => {
    port.close()
    await served.close()
  })

  const ask = async (message: { id: number } & Record<string, unknown>): Promise<unknown> => {
    const answered = once(port, 'message')
    port.postMessage(message.id === 1 ? { protocol: protocolVersion, ...message } : message)
    const [answer] = await answered
    return answer
  }
  const works = async () => {
    const other = servePort(served)
    const client = connectDesk(nodePort(other))
    expect((await client.call('drafts.list', {})).total).toBe(0)
    client.close()
  }

  it('answers a request with its number', async () => {
    expect(await ask({ id: 1, call: 'drafts.list', args: {} })).toEqual({ id: 1, result: { total: 0, rows: [] } })
  })

  it('answers what it does not know with a code', async () => {
    expect(await ask({ id: 1, call: 'drafts.burn', args: {} })).toMatchObject({
      id: 1,
      error: { code: 'call.unknown' },
    })
    expect(await ask({ id: 2, call: 'toString', args: {} })).toMatchObject({ id: 2, error: { code: 'call.unknown' } })
    expect(await ask({ id: 3, call: 'drafts.open', args: { id: 7 } })).toMatchObject({
      id: 3,
      error: { code: 'call.invalid' },
    })
  })

  it('answers a request of the wrong shape with a code, and goes on', async () => {
    expect(await ask({ id: 1, call: 7, args: {} })).toMatchObject({ id: 1, error: { code: 'call.invalid' } })
    expect(await ask({ id: 2, call: 'drafts.list', args: {}, more: 1 })).toMatchObject({
      id: 2,
      error: { code: 'call.invalid' },
    })
    expect(await ask({ id: 3, call: 'drafts.list', args: {} })).toMatchObject({ id: 3, result: { total: 0 } })
  })

  it('answers a request that is too large with a code, and goes on', async () => {
    const bytes = new Uint8Array(maxMessageBytes + 1)
    expect(await ask({ id: 1, call: 'import.read', args: { name: 'a.txt', bytes } })).toMatchObject({
      id: 1,
      error: { code: 'call.tooLarge' },
    })
    expect(await ask({ id: 2, call: 'drafts.list', args: {} })).toMatchObject({ id: 2, result: { total: 0 } })
  })

  it('answers a request of too many values with a code, also one of which nothing was made, and goes on', async () => {
    const images = Array(maxMessageValues).fill(null)
    expect(await ask({ id: 1, call: 'import.read', args: { images } })).toMatchObject({
      id: 1,
      error: { code: 'call.tooMuch' },
    })
    expect(await ask({ id: 2, tooMuch: true })).toMatchObject({ id: 2, error: { code: 'call.tooMuch' } })
    expect(await ask({ id: 3, call: 'drafts.list', args: {} })).toMatchObject({ id: 3, result: { total: 0 } })
  })

  it.each([
    ['an older window', protocolVersion - 1, 'desk.windowOlder'],
    ['a window that says no version', undefined, 'desk.windowOlder'],
    ['no version at all', 'new', 'desk.windowOlder'],
    ['a newer window', protocolVersion + 1, 'desk.older'],
  ])('answers all that %s asks with the reason, and does nothing of it', async (_whose, protocol, code) => {
    const article = story({ headline: 'A' })
    expect(await ask({ id: 1, protocol, call: 'desk.info', args: {} })).toMatchObject({ id: 1, error: { code } })
    expect(await ask({ id: 2, call: 'drafts.create', args: { article, review: null } })).toMatchObject({
      id: 2,
      error: { code },
    })
    await works()
  })

  it('answers arguments that hold themselves', async () => {
    const args: Record<string, unknown> = {}
    args.article = args
    expect(await ask({ id: 1, call: 'drafts.create', args })).toMatchObject({ id: 1, error: { code: 'call.invalid' } })
  })

  it.each([
    [
      'a number twice',
      [
        { id: 1, call: 'desk.info', args: {} },
        { id: 1, call: 'desk.info', args: {} },
      ],
    ],
    ['a number out of order', [{ id: 2, call: 'desk.info', args: {} }]],
    ['no number', [{ call: 'desk.info', args: {} }]],
    ['no request at all', ['hello']],
    ['nothing', [null]],
  ])('closes the port at %s', async (_what, messages) => {
    const closed = once(port, 'close')
    port.on('message', () => {})
    for (const message of messages) port.postMessage(message)
    await closed
    await works()
  })

  it('survives whatever is sent', async () => {
    const message = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
      fc.record({
        id: fc.constant(1),
        protocol: fc.constant(protocolVersion),
        call: fc.constantFrom('drafts.list', 'drafts.open', 'import.read'),
        args: fc.anything(),
      }),
    )
    await fc.assert(
      fc.asyncProperty(message, async (sent) => {
        const other = servePort(served)
        const answered = once(other, 'message').then(([answer]) => answer.id)
        const closed = once(other, 'close').then(() => 'closed')
        other.postMessage(sent)
        expect([1, 'closed']).toContain(await Promise.race([answered, closed]))
        other.close()
      }),
      cases(100),
    )
    await works()
  })
})

describe('a connected client', () => {
  it('rejects what is open, and every later call, when the port closes', async () => {
    const { port1, port2 } = new MessageChannel()
    const client = connectDesk(nodePort(port2))
    const open = client.call('desk.info', {})
    port1.close()
    await expect(open).rejects.toMatchObject({ code: 'desk.away' })
    await expect(client.call('desk.info', {})).rejects.toMatchObject({ code: 'desk.away' })
  })

  it('does not believe a result that is not what was promised', async () => {
    const { port1, port2 } = new MessageChannel()
    const client = connectDesk(nodePort(port2))
    port1.on('message', ({ id }) => port1.postMessage({ id, result: { version: 7 } }))
    await expect(client.call('desk.info', {})).rejects.toMatchObject({ code: 'internal' })
    client.close()
  })

  it('leaves a desk that sends what is no reply', async () => {
    const { port1, port2 } = new MessageChannel()
    const client = connectDesk(nodePort(port2))
    const open = client.call('desk.info', {})
    port1.postMessage('hello')
    await expect(open).rejects.toMatchObject({ code: 'desk.away' })
  })

  it('keeps its numbers in order after a call that could not be sent', async () => {
    const served = await temporaryDesk()
    const client = connectDesk(nodePort(servePort(served)))
    const unsendable = { name: 'a', bytes: new Uint8Array(maxMessageBytes + 1) }
    await expect(client.call('import.read', unsendable)).rejects.toMatchObject({ code: 'call.tooLarge' })
    await expect(client.call('drafts.list', {})).resolves.toMatchObject({ total: 0 })
    client.close()
    await served.close()
  })

  it('carries coded errors with their details', async () => {
    const { port1, port2 } = new MessageChannel()
    const client = connectDesk(nodePort(port2))
    const errors = [
      { code: 'store.inUse', details: { folder: '/x' } },
      { code: 'of.tomorrow', details: {} },
    ]
    port1.on('message', ({ id }) => port1.postMessage({ id, error: errors[id - 1] }))
    await expect(client.call('desk.info', {})).rejects.toMatchObject(errors[0] ?? {})
    await expect(client.call('desk.info', {})).rejects.toMatchObject({
      code: 'internal',
      details: { message: 'of.tomorrow' },
    })
    client.close()
  })
})

function servePort({ desk }: Served): MessagePort {
  const { port1, port2 } = new MessageChannel()
  serveDesk(desk, nodePort(port1))
  return port2
}
