import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { askAhead, type CallAhead } from '#shared/api/ahead.ts'
import { connectDesk } from '#shared/api/connect.ts'
import { nodePort } from '#tests/helpers/node-port.ts'

const info: CallAhead = { call: 'desk.info', args: {} }
const open: CallAhead = { call: 'drafts.open', args: { id: 'a' } }
const draft = { update: new Uint8Array([7]), vector: new Uint8Array([0]), binned: false }
const version = { version: '1', folder: '/x', notices: [] }

/** A far end that records requests and answers only when told to. */
function farEnd() {
  const { port1, port2 } = new MessageChannel()
  const asked: { id: number; call: string }[] = []
  port1.on('message', (request) => asked.push(request))
  return { far: port1, near: port2, asked }
}

/** Sends a message from the far end; resolves once it has arrived at the near one. */
async function arrived(
  { far, near }: Pick<ReturnType<typeof farEnd>, 'far' | 'near'>,
  message: unknown,
): Promise<void> {
  const heard = once(near, 'message')
  far.postMessage(message)
  await heard
}

it('has its answer given to whoever makes the same call, and the call made once', async () => {
  const { far, near, asked } = farEnd()
  const port = askAhead(nodePort(near), [info, open])
  await arrived({ far, near }, { id: 1, result: version })
  await arrived({ far, near }, { id: 2, result: draft })
  const client = connectDesk(port, port.ahead)
  const opened = client.call('drafts.open', { id: 'a' })
  await expect(client.call('desk.info', {})).resolves.toEqual(version)
  await expect(opened).resolves.toEqual(draft)
  expect(asked.map(({ id, call }) => [id, call])).toEqual([
    [1, 'desk.info'],
    [2, 'drafts.open'],
  ])
  client.close()
})

it('makes a call anew that has other arguments, or whose answer has gone by', async () => {
  const { far, near, asked } = farEnd()
  const client = connectDesk(askAhead(nodePort(near), [open]), [open])
  far.on('message', ({ id, call }) => {
    if (call === 'desk.info') far.postMessage({ id, result: version })
  })
  const other = client.call('drafts.open', { id: 'b' })
  await arrived({ far, near }, { id: 1, result: draft })
  const later = client.call('drafts.open', { id: 'a' })
  await client.call('desk.info', {})
  expect(asked.map(({ id, call }) => [id, call])).toEqual([
    [1, 'drafts.open'],
    [2, 'drafts.open'],
    [3, 'drafts.open'],
    [4, 'desk.info'],
  ])
  client.close()
  await expect(other).rejects.toMatchObject({ code: 'desk.away' })
  await expect(later).rejects.toMatchObject({ code: 'desk.away' })
})

it('has what follows from an answer done before what came after it is heard, as on a port that was listened to from the start', async () => {
  const { far, near } = farEnd()
  const port = askAhead(nodePort(near), [info])
  await arrived({ far, near }, { id: 1, result: version })
  await arrived({ far, near }, { event: 'drafts.changed', data: { ids: ['a'] } })
  await arrived({ far, near }, { event: 'drafts.changed', data: { ids: ['b'] } })
  const client = connectDesk(port, port.ahead)
  const heard: string[][] = []
  await client.call('desk.info', {})
  const second = new Promise<void>((resolve) => {
    client.on('drafts.changed', ({ ids }) => {
      heard.push(ids)
      if (heard.length === 2) resolve()
    })
  })
  await second
  expect(heard).toEqual([['a'], ['b']])
  client.close()
})

it('rejects with what the desk refused, and with desk.away where the port closed', async () => {
  const { far, near } = farEnd()
  const client = connectDesk(askAhead(nodePort(near), [open, info]), [open, info])
  const refused = client.call('drafts.open', { id: 'a' })
  const lost = client.call('desk.info', {})
  far.postMessage({ id: 1, error: { code: 'draft.missing', details: {} } })
  await expect(refused).rejects.toMatchObject({ code: 'draft.missing' })
  far.close()
  await expect(lost).rejects.toMatchObject({ code: 'desk.away' })
})
