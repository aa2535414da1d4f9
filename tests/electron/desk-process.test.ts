import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readSettings } from '#shared/settings/settings.ts'
import { DeskProcess } from '../../electron/desk-process.ts'
import { systemKeychain } from '../../electron/keychain.ts'
import * as electron from './double/electron.ts'

vi.mock('electron', () => import('./double/electron.ts'))

beforeEach(() => {
  electron.reset()
  electron.app.becomeReady()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/**
 * What the system does to a process that is killed, however it was stopped; the signals that were
 * sent.
 */
function system(): (string | number | undefined)[] {
  const signals: (string | number | undefined)[] = []
  vi.spyOn(process, 'kill').mockImplementation((pid, signal) => {
    signals.push(signal)
    electron.desks.find((desk) => desk.pid === pid)?.end(1)
    return true
  })
  return signals
}

function startDesk() {
  const settings = { read: () => readSettings({}), write: vi.fn(), onChange: () => () => {} }
  const onFailed = vi.fn(async () => false)
  const about = { file: '/out/main/utility.js', folder: '/news', version: '1', settings, onFailed }
  const desk = new DeskProcess({ ...about, keychain: systemKeychain })
  // The type is Electron's; the double stands in for it.
  const connect = (contents: electron.WebContents) => desk.connect(contents as never)
  return { desk, connect, settings, onFailed }
}

function latest(): electron.UtilityProcess {
  const child = electron.desks.at(-1)
  if (child === undefined) throw new Error('no desk was forked')
  return child
}

const connects = (child: electron.UtilityProcess) =>
  child.received.filter(({ message }) => (message as { type: string }).type === 'connect')

test('a page that asks before the desk is up gets its port when it is: one end each', () => {
  const { connect } = startDesk()
  const page = new electron.WebContents()
  connect(page)
  connect(page)
  expect(page.ports).toEqual([])
  latest().says({ type: 'ready' })
  expect(page.ports).toEqual([{ channel: 'desk.port', port: { end: 2 } }])
  expect(connects(latest())).toEqual([{ message: { type: 'connect' }, ports: [{ end: 1 }] }])
})

test('a page that is gone by then is passed over', () => {
  const { connect } = startDesk()
  const page = new electron.WebContents()
  connect(page)
  page.destroyed = true
  latest().says({ type: 'ready' })
  expect(connects(latest())).toEqual([])
})

test('a desk that dies is started again, after a growing delay, and pages get a port of the new one', () => {
  const { connect } = startDesk()
  const page = new electron.WebContents()
  for (const delay of [100, 200, 400]) {
    const died = electron.desks.length
    latest().says({ type: 'ready' })
    latest().end(9)
    connect(page)
    vi.advanceTimersByTime(delay - 1)
    expect(electron.desks).toHaveLength(died)
    vi.advanceTimersByTime(1)
    expect(electron.desks).toHaveLength(died + 1)
  }
  expect(page.ports).toHaveLength(2)
  latest().says({ type: 'ready' })
  expect(page.ports).toHaveLength(3)
})

test('a desk that could not open its library is not started again unasked', async () => {
  const { onFailed } = startDesk()
  latest().says({ type: 'failed', error: { code: 'store.newer', details: { folder: '/news' } } })
  latest().end(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onFailed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'store.newer' }), false)
  expect(electron.desks).toHaveLength(1)
})

test('closing settles when the process has ended, and never starts another', async () => {
  const { desk } = startDesk()
  const closed = desk.close()
  expect(latest().received.at(-1)?.message).toEqual({ type: 'close' })
  latest().end(0)
  await closed
  await vi.advanceTimersByTimeAsync(60_000)
  expect(electron.desks).toHaveLength(1)
})

test('a desk that does not close in time is ended, even where it is stopped', async () => {
  const signals = system()
  const { desk } = startDesk()
  const closed = desk.close()
  await vi.advanceTimersByTimeAsync(10_000)
  await closed
  expect(signals).toEqual(['SIGKILL'])
})

test('a desk that does not answer is ended, even where it is stopped, and another one is started', async () => {
  const signals = system()
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  startDesk()
  const first = latest()
  first.says({ type: 'ready' })
  const pings = () => first.received.filter(({ message }) => Object(message).type === 'ping').length
  // As long as it answers, whatever it says, it stays.
  for (let second = 0; second < 60; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000)
    first.says({ type: 'pong' })
  }
  expect(pings()).toBe(60)
  expect(signals).toEqual([])
  await vi.advanceTimersByTimeAsync(20_000)
  expect(signals).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(signals).toEqual(['SIGKILL'])
  expect(said).toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(100)
  expect(electron.desks).toHaveLength(2)
})

test('a desk that could be had once and cannot now says so; it is started again when somebody goes on writing', async () => {
  const { desk, onFailed } = startDesk()
  latest().says({ type: 'ready' })
  latest().end(9)
  await vi.advanceTimersByTimeAsync(100)
  latest().says({ type: 'failed', error: { code: 'store.inUse', details: { folder: '/news' } } })
  latest().end(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onFailed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'store.inUse' }), true)
  expect(electron.desks).toHaveLength(2)
  desk.startAgain()
  desk.startAgain()
  expect(electron.desks).toHaveLength(3)
})

test('a desk that is waiting to be started again is not, once closed', async () => {
  const { desk } = startDesk()
  latest().end(9)
  await desk.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(electron.desks).toHaveLength(1)
})

test('settings that cannot be kept are answered with those that are', () => {
  const { settings } = startDesk()
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  settings.write.mockImplementation(() => {
    throw new Error('the disk is full')
  })
  latest().says({ type: 'settings.write', settings: readSettings({ theme: 'dark' }) })
  expect(latest().received.at(-1)?.message).toEqual({ type: 'settings', settings: readSettings({}) })
  expect(said).toHaveBeenCalled()
})

test.each([
  null,
  'ready',
  { type: 'made up' },
  { type: 'failed', error: 'x' },
  { type: 'settings.write', settings: 7 },
])('what is no message of a desk is passed over: %j', (message) => {
  const { onFailed } = startDesk()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  latest().says(message)
  expect(onFailed).not.toHaveBeenCalled()
  expect(electron.desks).toHaveLength(1)
})

test('the shell itself has nobody to ask before the desk is up, nor once it has ended', () => {
  const { desk } = startDesk()
  const away = expect.objectContaining({ code: 'desk.away' })
  expect(() => desk.client()).toThrow(away)
  latest().says({ type: 'ready' })
  latest().end(1)
  expect(() => desk.client()).toThrow(away)
})

test('the desk has the keychain of the system asked, which seals nothing where everybody could open it', async () => {
  startDesk()
  expect(latest().received[0]?.message).toMatchObject({ type: 'start', keychain: true })
  latest().says({ type: 'ready' })
  const answers = () => latest().received.flatMap(({ message }) => (isAnswer(message) ? [message] : []))
  const isAnswer = (message: unknown): message is { type: 'keychain'; id: number; sealed: Uint8Array | null } =>
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'keychain'
  const asked = async (message: Record<string, unknown>) => {
    latest().says(message)
    await vi.waitFor(() => expect(answers().at(-1)).toMatchObject({ id: message.id }))
    return answers().at(-1)
  }
  expect(await asked({ type: 'keychain.seal', id: 1, text: 'a token' })).toMatchObject({ sealed: null, text: null })
  electron.keychain.backend = 'gnome_libsecret'
  const sealed = (await asked({ type: 'keychain.seal', id: 2, text: 'a token' }))?.sealed ?? new Uint8Array()
  expect(Buffer.from(sealed).toString()).not.toContain('a token')
  expect(await asked({ type: 'keychain.open', id: 3, sealed })).toMatchObject({ text: 'a token' })
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await asked({ type: 'keychain.open', id: 4, sealed: new Uint8Array([1, 2]) })).toMatchObject({ text: null })
  expect(error).toHaveBeenCalledOnce()
  electron.keychain.isAvailable = false
  expect(await asked({ type: 'keychain.seal', id: 5, text: 'a token' })).toMatchObject({ sealed: null })
})
