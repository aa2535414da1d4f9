import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectDesk } from '#shared/api/connect.ts'
import type { Desk } from '#shared/api/contract.ts'
import { windowPatience } from '#shared/api/patience.ts'
import type { Port } from '#shared/api/port.ts'
import { requestOf } from '#shared/api/protocol.ts'
import { serveDesk } from '#shared/api/serve.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/**
 * A client as a window has it, and the far end of its port: the sent messages, and a function to
 * answer.
 */
function connect() {
  const sent: Record<string, unknown>[] = []
  const silences: boolean[] = []
  let closed = false
  let listen: (message: unknown) => void = () => {}
  const port: Port = {
    post: (message) => sent.push(message as Record<string, unknown>),
    onMessage: (listener) => {
      listen = listener
    },
    onClose: () => {},
    close: () => {
      closed = true
    },
  }
  const client = connectDesk(port, [], { ...windowPatience, onSilence: (isSilent) => silences.push(isSilent) })
  const pings = () => sent.filter((message) => 'ping' in message).length
  return { client, sent, silences, pings, answer: (message: unknown) => listen(message), isClosed: () => closed }
}

/** Lets seconds pass in which the desk answers pings. */
async function seconds(count: number, pong: () => void): Promise<void> {
  for (let second = 0; second < count; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000)
    pong()
  }
}

describe('a window', () => {
  it('waits 20 s for an edit or a read, and for as long as the desk is there for what takes its time', async () => {
    const { client, answer, silences, isClosed } = connect()
    const told: string[] = []
    const follow = (name: string, call: Promise<unknown>) =>
      call.then(
        () => told.push(`${name} done`),
        (error) => told.push(`${name} ${error.code}`),
      )
    follow('append', client.call('drafts.append', { id: 'a', update: new Uint8Array() }))
    follow('open', client.call('drafts.open', { id: 'a' }))
    follow('import', client.call('import.read', { name: 'a', bytes: new Uint8Array() }))
    follow('send', client.call('packages.write', { id: 'a' }))
    follow('render', client.call('export.render', { id: 'a', format: 'html' }))
    const pong = () => answer({ pong: true })
    await seconds(20, pong)
    expect(told).toEqual([])
    await seconds(1, pong)
    expect(told).toEqual(['append desk.silent', 'open desk.silent'])
    await seconds(600, pong)
    expect(told).toHaveLength(2)
    // A late answer belongs to nobody; the client goes on.
    answer({ id: 1, result: null })
    const again = client.call('drafts.append', { id: 'a', update: new Uint8Array() })
    answer({ id: 6, result: null })
    await expect(again).resolves.toBeNull()
    expect([silences, isClosed()]).toEqual([[], false])
    client.close()
  })

  it('says after 5 s that the desk is silent, whatever it hears ends that, and after 30 s it gives the port up', async () => {
    const { client, answer, silences, isClosed, pings } = connect()
    const call = client.call('import.read', { name: 'a', bytes: new Uint8Array() })
    const failed = expect(call).rejects.toMatchObject({ code: 'desk.away' })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(silences).toEqual([])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(silences).toEqual([true])
    answer({ event: 'drafts.changed', data: { ids: [] } })
    expect(silences).toEqual([true, false])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(isClosed()).toBe(false)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(isClosed()).toBe(true)
    await failed
    const asked = pings()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(pings()).toBe(asked)
  })

  it('whose port cannot be written to any more does not fail over asking', async () => {
    const port: Port = {
      post: () => {
        throw new Error('closed')
      },
      onMessage: () => {},
      onClose: () => {},
      close: () => {},
    }
    const client = connectDesk(port, [], { ...windowPatience, onSilence: () => {} })
    await vi.advanceTimersByTimeAsync(2_000)
    client.close()
  })
})

describe('a served desk', () => {
  it('answers a ping at once, while calls wait, and not in its turn', () => {
    const client = { call: () => new Promise(() => {}), on: () => () => {}, close: () => {} }
    const replies: unknown[] = []
    let listen: (message: unknown) => void = () => {}
    const port: Port = {
      post: (message) => replies.push(message),
      onMessage: (listener) => {
        listen = listener
      },
      onClose: () => {},
      close: () => replies.push('closed'),
    }
    serveDesk({ connect: () => client } as unknown as Desk, port)
    listen(requestOf(1, 'import.read', {}))
    listen({ ping: true })
    listen({ id: 2, call: 'import.read', args: {} })
    listen({ ping: true })
    expect(replies).toEqual([{ pong: true }, { pong: true }])
    listen({ ping: 7 })
    expect(replies.at(-1)).toBe('closed')
  })
})
