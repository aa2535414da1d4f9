import { once } from 'node:events'
import { MessageChannel, Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { hostFile } from '#hosts/installation.ts'
import { connectDesk } from '#shared/api/connect.ts'
import { readSettings } from '#shared/settings/settings.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { nodePort } from '#tests/helpers/node-port.ts'

/**
 * Gives a worker thread what Electron gives a utility process: `process.parentPort`, whose messages
 * are events with their ports.
 */
const asUtilityProcess = `
const { parentPort, workerData } = require('node:worker_threads')
const asMain = (port) => ({
  on: (event, listener) => port.on(event, (data) => listener({ data })),
  start: () => port.start(),
  postMessage: (message) => port.postMessage(message),
  close: () => port.close(),
})
process.parentPort = {
  on: (_event, listener) => parentPort.on('message', ({ data, ports }) => listener({ data, ports: ports.map(asMain) })),
  postMessage: (message) => parentPort.postMessage(message),
}
import(workerData)
`

it('serves the desk over the ports it is handed, keeps its settings with its host, and closes', async () => {
  const { folder, remove } = temporaryFolder()
  const utility = new Worker(asUtilityProcess, { eval: true, workerData: hostFile('utility') })
  const heard = async () => (await once(utility, 'message'))[0]

  const ready = heard()
  utility.postMessage({
    data: { type: 'start', folder, version: '0.0.0-test', settings: readSettings({}) },
    ports: [],
  })
  expect(await ready).toEqual({ type: 'ready' })

  const { port1, port2 } = new MessageChannel()
  utility.postMessage({ data: { type: 'connect' }, ports: [port1] }, [port1])
  const client = connectDesk(nodePort(port2))
  expect(await client.call('desk.info', {})).toMatchObject({ folder, version: '0.0.0-test' })

  const settings = readSettings({ theme: 'dark' })
  const asked = heard()
  const written = client.call('settings.write', { settings })
  expect(await asked).toEqual({ type: 'settings.write', settings })
  utility.postMessage({ data: { type: 'settings', settings }, ports: [] })
  expect(await written).toEqual(settings)

  const away = once(port2, 'close')
  const closed = heard()
  // If a worker ends quickly, Node reports its last message and its end together: a listener added
  // in between would be too late.
  const ended = once(utility, 'exit')
  utility.postMessage({ data: { type: 'close' }, ports: [] })
  expect(await closed).toEqual({ type: 'closed' })
  expect(await ended).toEqual([0])
  await away
  remove()
})
