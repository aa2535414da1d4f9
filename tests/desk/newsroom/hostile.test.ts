import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readerOf } from '#hosts/newsroom.ts'
import { serveOverHttp } from '#newsroom/server.ts'
import { encodeFrame } from '#shared/api/frame.ts'
import { newsroomPath, protocolVersion } from '#shared/newsroom/contract.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { personCalled, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'

describe('a device that means harm', () => {
  let newsroom: TestNewsroom
  beforeAll(async () => {
    newsroom = await testNewsroom()
  })
  afterAll(() => newsroom.close())

  const join = async (name: string) => {
    const invitation = await newsroom.invite()
    return { protocol: protocolVersion, invitation, person: personCalled(name), device: name }
  }
  const words = (length: number) => {
    const doc = new Y.Doc()
    doc.getText('t').insert(0, 'x'.repeat(length))
    return new Uint8Array(Y.encodeStateAsUpdate(doc))
  }

  it('says once who it is, and is nobody once it has left', async () => {
    const client = newsroom.anyone()
    const both = await Promise.allSettled([
      client.call('join', await join('Eve')),
      client.call('join', await join('Max')),
    ])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    await client.call('leave', {})
    await expect(client.call('heads', { after: 0 })).rejects.toMatchObject({ code: 'newsroom.revoked' })
  })

  it('waits where nobody knows whose it is and it tries again and again, and nobody else does', async () => {
    const stranger = newsroom.anyone()
    let answered = 0
    const tried = Array.from({ length: 500 }, (_, at) =>
      stranger.call('signedIn', { ticket: `guess-${at}` }).catch(() => {
        answered += 1
      }),
    )
    const member = await newsroom.raw('Ivo')
    for (let at = 0; at < 40; at += 1) await member.call('heads', { after: 0 })
    expect(answered).toBeLessThan(500)
    stranger.close()
    await Promise.all(tried)
  })

  it('is told which desks are its own, where it files to another', async () => {
    const client = newsroom.anyone()
    await client.call('join', await join('Ida'))
    const asked = { story: 'new', act: 'a', update: words(1), schema: 1 }
    const elsewhere = { ...asked, desk: await newsroom.deskId('Politics') }
    await expect(client.call('file', elsewhere)).rejects.toMatchObject({
      code: 'newsroom.noDesk',
      details: { desks: 'Sport' },
    })
  })

  it('is cut off where it asks for more than it reads', async () => {
    const writer = await newsroom.raw('Uwe')
    const desk = await newsroom.deskId('Sport')
    await writer.call('file', { story: 'long', desk, act: 'a', update: words(2_000_000), schema: 1 })
    const server = await serveOverHttp(newsroom.server(), 0, { readerOf, unread: 1_000_000 })
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}${newsroomPath}`)
    socket.on('error', () => {})
    await new Promise((resolve) => socket.on('open', resolve))
    socket.send(encodeFrame({ id: 1, call: 'join', args: await join('Sam') }))
    await new Promise((resolve) => socket.once('message', resolve))
    socket.pause()
    for (let id = 2; id < 30; id += 1) {
      socket.send(encodeFrame({ id, call: 'entries', args: { story: 'long', after: 0 } }))
    }
    // It reads nothing, and hears of it when it writes.
    const state = () => {
      socket.ping()
      return socket.readyState
    }
    await eventually(() => expect(state()).not.toBe(WebSocket.OPEN))
    socket.terminate()
    await server.close()
  })
})
