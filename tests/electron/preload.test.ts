import type { EventEmitter } from 'node:events'
import { beforeEach, expect, test, vi } from 'vitest'
import type { LedeBridge } from '#shared/api/bridge.ts'
import { eventually } from '#tests/helpers/eventually.ts'

const page = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  sent: [] as unknown[][],
  fromMain: undefined as EventEmitter | undefined,
}))

vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events')
  const { strict } = await import('./double/strict.ts')
  const fromMain = new EventEmitter()
  page.fromMain = fromMain
  return {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) => void page.exposed.set(name, api),
    }),
    ipcRenderer: strict('ipcRenderer', {
      on: (channel: string, listener: () => void) => fromMain.on(channel, listener),
      removeAllListeners: (channel: string) => fromMain.removeAllListeners(channel),
      send: (...message: unknown[]) => void page.sent.push(structuredClone(message)),
      invoke: async (...message: unknown[]) => {
        page.sent.push(structuredClone(message))
        return { value: null }
      },
    }),
  }
})

async function bridge(): Promise<LedeBridge> {
  await import('../../electron/preload.ts')
  return page.exposed.get('lede') as LedeBridge
}

const mainSays = (channel: string, event: unknown, ...args: unknown[]) => page.fromMain?.emit(channel, event, ...args)

function handPort() {
  const { port1, port2 } = new MessageChannel()
  mainSays('desk.port', { ports: [port2] })
  return port1
}

beforeEach(() => {
  page.sent.length = 0
})

test('the page gets the bridge and nothing else', async () => {
  await bridge()
  expect([...page.exposed.keys()]).toEqual(['lede'])
})

test('connecting asks main once, and carries messages both ways; those that came early wait', async () => {
  const lede = await bridge()
  const connecting = lede.connectDesk()
  expect(lede.connectDesk()).toBe(connecting)
  expect(page.sent).toEqual([['desk.connect']])
  const desk = handPort()
  desk.postMessage({ id: 1, result: new Uint8Array([1]) })
  const port = await connecting
  const received = await new Promise((resolve) => port.onMessage(resolve))
  expect(received).toEqual({ id: 1, result: new Uint8Array([1]) })
  const answered = new Promise((resolve) => {
    desk.onmessage = ({ data }) => resolve(data)
  })
  port.post({ id: 2 })
  expect(await answered).toEqual({ id: 2 })
  port.close()
})

test('the desk’s end is heard, also by a listener that comes late; the next connection is a new one', async () => {
  const lede = await bridge()
  const first = lede.connectDesk()
  const desk = handPort()
  const port = await first
  const ended = new Promise<void>((resolve) => port.onClose(resolve))
  port.onMessage(() => {})
  desk.close()
  await ended
  const late = vi.fn()
  port.onClose(late)
  expect(late).toHaveBeenCalledOnce()

  const second = lede.connectDesk()
  const newDesk = handPort()
  expect(await second).not.toBe(port)
  newDesk.close()
})

test('listeners get what main says without the event, one at a time', async () => {
  const lede = await bridge()
  const [first, second] = [vi.fn(), vi.fn()]
  lede.onCommand(first)
  lede.onCommand(second)
  mainSays('commands.chosen', { sender: 'ipcRenderer' }, 'article.new')
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledExactlyOnceWith('article.new')
})

test('the window says whether what is not saved is kept, and closes once all is saved, and not when that fails', async () => {
  const lede = await bridge()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  lede.onClosing(() => ({ kept: Promise.resolve(false), saved: Promise.reject(new Error('the disk is full')) }))
  mainSays('window.closing', {})
  await eventually(() => expect(console.error).toHaveBeenCalled())
  expect(page.sent).toEqual([['window.keeps', false]])
  lede.onClosing(() => ({ kept: Promise.resolve(true), saved: Promise.resolve() }))
  mainSays('window.closing', {})
  await eventually(() => expect(page.sent.slice(1)).toEqual([['window.keeps', true], ['window.mayClose']]))
})
