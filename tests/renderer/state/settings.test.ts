import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import type { ErrorCode } from '#shared/api/errors.ts'
import { readSettings, type Settings } from '#shared/settings/settings.ts'

/** The part of the desk that stores settings, and the connection to it. */
const line = vi.hoisted(() => ({
  folder: '/news',
  settings: {} as Settings,
  refuse: null as ErrorCode | null,
  silent: false,
  cut: () => {},
}))

vi.mock('#renderer/api/host.ts', () => ({
  reachDesk: async () => {
    // Of the window's own modules, which are all loaded again.
    const { LedeError } = await import('#shared/api/errors.ts')
    const open = new Set<() => void>()
    let gone = () => {}
    const closed = new Promise<void>((resolve) => {
      gone = resolve
    })
    line.cut = () => {
      for (const fail of open) fail()
      gone()
    }
    const call = (name: string, args: { settings: Settings }) =>
      new Promise((resolve, reject) => {
        open.add(() => reject(new LedeError('desk.away')))
        if (line.silent) return
        if (name === 'desk.info') resolve({ version: '1', folder: line.folder, notices: [] })
        else if (name === 'settings.read') resolve(line.settings)
        else if (line.refuse) reject(new LedeError(line.refuse, { folder: line.folder }))
        else {
          line.settings = args.settings
          resolve(args.settings)
        }
      })
    return { call: call as DeskClient['call'], on: () => () => {}, close: () => {}, closed }
  },
}))

const stored = new Map<string, string>()

beforeEach(() => {
  vi.useFakeTimers()
  const localStorage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  }
  vi.stubGlobal('window', { localStorage })
  vi.stubGlobal('localStorage', localStorage)
  stored.clear()
  Object.assign(line, { folder: '/news', settings: readSettings({}), refuse: null, silent: false })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A newly loaded window. */
async function openWindow() {
  vi.resetModules()
  const { desk, deskUp } = await import('#renderer/api/desk.ts')
  const settings = await import('#renderer/state/settings.ts')
  const { useNotices } = await import('#renderer/state/notices.ts')
  void desk.run()
  const begin = async () => {
    await deskUp()
    await settings.followSettings()
  }
  await Promise.all([begin(), vi.advanceTimersByTimeAsync(0)])
  const theme = () => settings.useSettings.getState().settings.theme
  return { ...settings, theme, notices: () => useNotices.getState().notices }
}

async function replaceDesk(): Promise<void> {
  line.silent = false
  line.cut()
  await vi.advanceTimersByTimeAsync(10_000)
}

test('what is chosen while the desk does not answer holds at once, and is on disk when there is one', async () => {
  const { changeSettings, theme, notices } = await openWindow()
  line.silent = true
  void changeSettings({ theme: 'dark' })
  void changeSettings({ usageTerms: 'None.' })
  expect(theme()).toBe('dark')
  await replaceDesk()
  expect(line.settings).toMatchObject({ theme: 'dark', usageTerms: 'None.' })
  expect(notices()).toEqual([])
})

test('it outlasts the window, and what others chose meanwhile stays', async () => {
  const before = await openWindow()
  line.silent = true
  void before.changeSettings({ theme: 'dark' })
  await vi.advanceTimersByTimeAsync(1_000)
  line.settings = { ...line.settings, lineLength: 55 }
  line.silent = false
  const { theme, useSettings } = await openWindow()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(line.settings).toMatchObject({ theme: 'dark', lineLength: 55 })
  expect([theme(), useSettings.getState().unsaved]).toEqual(['dark', null])
})

test('another library is not given it', async () => {
  const before = await openWindow()
  line.silent = true
  void before.changeSettings({ theme: 'dark' })
  line.silent = false
  line.folder = '/sports'
  const { theme } = await openWindow()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([line.settings.theme, theme()]).toEqual(['system', 'system'])
})

test('what the desk refuses is said and taken back', async () => {
  const { changeSettings, theme, notices } = await openWindow()
  line.refuse = 'store.readOnly'
  await changeSettings({ theme: 'dark' })
  expect(theme()).toBe('system')
  expect(notices()).toMatchObject([{ error: { code: 'store.readOnly' } }])
})
