import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { shell as englishShell } from '#shared/locales/en/shell.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import * as electron from './double/electron.ts'
import { temporaryFolder } from './temporary-folder.ts'

// The very double that the tests look at, although every start loads Lede's own modules anew.
vi.mock('electron', () => ({ ...electron }))
vi.mock('electron-store', () => import('./double/electron-store.ts'))

beforeEach(() => {
  electron.reset()
  vi.resetModules()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

/** Runs main.ts as Electron does: the module to its end, and only then "ready". */
async function start({ data = temporaryFolder(), argv = [] as string[] } = {}): Promise<string> {
  electron.state.switches.set('data', data)
  process.argv = ['electron', '.', ...argv]
  await import('../../electron/main.ts')
  electron.app.becomeReady()
  await eventually(() => expect(electron.desks.length + (electron.state.exitCode === null ? 0 : 1)).toBeGreaterThan(0))
  return data
}

const theWindow = () => {
  const [window] = electron.BrowserWindow.getAllWindows()
  if (window === undefined) throw new Error('there is no window')
  return window
}
const theDesk = () => {
  const desk = electron.desks.at(-1)
  if (desk === undefined) throw new Error('there is no desk')
  return desk
}

test('a start opens one sandboxed window on the app’s own page and forks the desk on the data folder', async () => {
  const data = await start()
  expect(electron.state.sandboxed).toBe(true)
  const window = theWindow()
  expect(window.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  expect(window.contents.mainFrame.url).toBe('app://lede/index.html')
  expect(theDesk().file).toMatch(/utility\.js$/)
  expect(theDesk().received[0]?.message).toMatchObject({ type: 'start', folder: data, version: '0.1.0' })
})

test('a start with damaged settings sets them aside and takes the defaults', async () => {
  const data = temporaryFolder()
  writeFileSync(join(data, 'settings.json'), '{"settings": {"theme": "da')
  await start({ data })
  const aside = readdirSync(data).filter((name) => name.startsWith('settings.damaged-'))
  expect(aside.map((name) => readFileSync(join(data, name), 'utf8'))).toEqual(['{"settings": {"theme": "da'])
  expect(theWindow().options).toBeDefined()
})

test('a packaged app has no developer tools', async () => {
  electron.state.packaged = true
  await start()
  expect(theWindow().options.webPreferences).toMatchObject({ devTools: false })
})

test('a second start hands its files over and ends', async () => {
  electron.state.hasLock = false
  await start({ argv: ['--some-switch', '/wire/flood.txt'] })
  expect(electron.state.lockData).toEqual({ files: ['/wire/flood.txt'] })
  expect(electron.state.exitCode).toBe(0)
  expect(electron.BrowserWindow.getAllWindows()).toEqual([])
})

test('the first start takes the second one’s files, and gives them to the page once that takes files', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'flood.txt')
  writeFileSync(file, 'The river rose again.')
  await start()
  const window = theWindow()
  window.minimized = true
  electron.app.emit('second-instance', {}, [], '/', { files: [file, join(folder, 'absent.txt')] })
  expect(window.minimized).toBe(false)
  expect(window.contents.sent).toEqual([])

  await electron.fromPage(window.contents, 'files.takes', [])
  await eventually(() => expect(window.contents.sent).toHaveLength(1))
  expect(window.contents.sent[0]).toEqual({
    channel: 'files.opened',
    data: [
      [
        { name: 'flood.txt', bytes: new TextEncoder().encode('The river rose again.') },
        { name: 'absent.txt', error: { code: 'file.missing', details: { name: 'absent.txt' } } },
      ],
    ],
  })
})

test.each([undefined, null, 'x', { files: 'x' }, { files: [1] }])(
  'a second start that hands over %j is only shown',
  async (data) => {
    await start()
    electron.app.emit('second-instance', {}, [], '/', data)
    expect(theWindow().shown).toBe(true)
  },
)

test('quitting waits for the page, then for the desk', async () => {
  await start()
  const window = theWindow()
  electron.app.quit()
  expect(window.isDestroyed()).toBe(false)
  expect(window.contents.sent).toEqual([{ channel: 'window.closing', data: [] }])

  await electron.fromPage(window.contents, 'window.mayClose', [])
  expect(window.isDestroyed()).toBe(true)
  expect(electron.state.exitCode).toBe(null)
  expect(theDesk().received.at(-1)?.message).toEqual({ type: 'close' })

  theDesk().says({ type: 'closed' })
  theDesk().end(0)
  await eventually(() => expect(electron.state.exitCode).toBe(0))
})

test('a desk that cannot be started again does not end the app over what is not saved', async () => {
  await start()
  const window = theWindow()
  theDesk().says({ type: 'ready' })
  theDesk().end(9)
  const failed = electron.desks.length
  await eventually(() => expect(electron.desks.length).toBeGreaterThan(failed))
  // "Quit" to why it does not start; then the window has edits that are nowhere else, and its
  // person stays.
  electron.answers.message.push(1, 0)
  theDesk().says({ type: 'failed', error: { code: 'store.inUse', details: { folder: '/news' } } })
  theDesk().end(1)
  await eventually(() => expect(electron.shown).toHaveLength(2))
  expect(electron.shown[1]?.options).toMatchObject({ message: englishShell['closing.message'] })
  await eventually(() => expect(electron.desks).toHaveLength(3))
  expect(window.isDestroyed()).toBe(false)
  expect(electron.state.exitCode).toBe(null)
})

test('the window comes back where it was left', async () => {
  const data = await start()
  const first = theWindow()
  first.bounds = { x: 300, y: 200, width: 1000, height: 600 }
  first.contents.crashed = true
  first.close()

  electron.reset()
  vi.resetModules()
  await start({ data })
  expect(theWindow().options).toMatchObject({ x: 300, y: 200, width: 1000, height: 600 })
})

test('settings that the desk wants kept are on disk, and in force, before it is told so', async () => {
  const data = await start()
  const desk = theDesk()
  const started = desk.received[0]?.message as { settings: object } | undefined
  const wanted = { ...started?.settings, interfaceLanguage: 'de', theme: 'dark' }
  desk.says({ type: 'settings.write', settings: wanted })

  expect(JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8'))).toMatchObject({ settings: wanted })
  expect(desk.received.at(-1)?.message).toEqual({ type: 'settings', settings: wanted })
  expect(electron.nativeTheme.themeSource).toBe('dark')
  const file = process.platform === 'darwin' ? 'Lede' : 'Datei'
  await vi.waitFor(() => expect(electron.Menu.current?.items[0]?.label).toBe(file))
})

test('a data folder that cannot be made is said in a dialog, and the app ends', async () => {
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'file'), '')
  await start({ data: join(folder, 'file', 'data') })
  expect(electron.state.exitCode).toBe(1)
  expect(electron.shown[0]?.options.content).toContain(join(folder, 'file', 'data'))
})

test('a page that died is offered again', async () => {
  await start()
  electron.answers.message.push(0)
  theWindow().contents.crash()
  await eventually(() => expect(theWindow().contents.reloads).toBe(1))
})

test('a library that cannot be opened is said; the person tries again or ends', async () => {
  await start()
  electron.answers.message.push(0, 1)
  for (const count of [1, 2]) {
    expect(electron.desks).toHaveLength(count)
    theDesk().says({ type: 'failed', error: { code: 'store.inUse', details: { folder: '/news' } } })
    theDesk().end(1)
    await eventually(() => expect(electron.desks.length === count + 1 || electron.state.exitCode !== null).toBe(true))
  }
  expect(electron.shown[0]?.options.detail).toContain('/news')
  expect(electron.state.exitCode).toBe(1)
})
