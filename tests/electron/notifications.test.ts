import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { root } from '#hosts/installation.ts'
import { tellSystem } from '#renderer/features/production/tell-system.ts'
import { setUpAppId } from '../../electron/app-id.ts'
import { setUpToFront } from '../../electron/to-front.ts'
import * as electron from './double/electron.ts'

vi.mock('electron', () => import('./double/electron.ts'))

beforeEach(() => {
  electron.reset()
  electron.app.becomeReady()
  setUpToFront()
})
afterEach(() => vi.unstubAllGlobals())

const lede = 'app://lede/index.html'

test('Windows knows the app by the id under which it was installed, and other systems are not asked', () => {
  setUpAppId('linux')
  setUpAppId('darwin')
  expect(electron.state.appId).toBeNull()
  setUpAppId('win32')
  const [, installed] = /^appId: (\S+)$/m.exec(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) ?? []
  expect(electron.state.appId).toBe(installed)
})

test('a click on a notification brings the window to the front, minimized or behind others, and opens the inbox', async () => {
  const window = new electron.BrowserWindow({})
  window.contents.mainFrame.url = lede
  window.minimized = true
  const other = new electron.BrowserWindow({})
  other.focus()
  const shown: { title: string; body: string | undefined; onclick: () => void }[] = []
  class Notification {
    static permission = 'granted'
    onclick = () => {}
    constructor(title: string, { body }: { body?: string }) {
      shown.push(Object.assign(this, { title, body }))
    }
  }
  let hasFocus = true
  const asked: Promise<unknown>[] = []
  const toFront = () => void asked.push(electron.fromPage(window.contents, 'window.toFront', []))
  vi.stubGlobal('document', { hasFocus: () => hasFocus })
  vi.stubGlobal('window', { Notification, lede: { toFront } })
  vi.stubGlobal('Notification', Notification)
  const openInbox = vi.fn()

  // Whoever looks at the window sees it there.
  tellSystem('Inbox', 'Ann gave you a story.', openInbox)
  expect(shown).toEqual([])
  hasFocus = false
  Notification.permission = 'denied'
  tellSystem('Inbox', 'Ann gave you a story.', openInbox)
  expect(shown).toEqual([])

  Notification.permission = 'granted'
  tellSystem('Inbox', 'Ann gave you a story.', openInbox)
  expect(shown).toMatchObject([{ title: 'Inbox', body: 'Ann gave you a story.' }])
  shown[0]?.onclick()
  await Promise.all(asked)
  expect(window.minimized).toBe(false)
  expect(electron.BrowserWindow.getFocusedWindow()).toBe(window)
  expect(openInbox).toHaveBeenCalledOnce()
})

test('no other page brings a window to the front', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const window = new electron.BrowserWindow({})
  window.contents.mainFrame.url = 'https://wire.example/'
  window.minimized = true
  await electron.fromPage(window.contents, 'window.toFront', [])
  expect(window.minimized).toBe(true)
})
