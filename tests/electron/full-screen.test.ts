import { beforeEach, expect, test, vi } from 'vitest'
import { setUpFullScreen } from '../../electron/full-screen.ts'
import * as electron from './double/electron.ts'

vi.mock('electron', () => import('./double/electron.ts'))

beforeEach(() => {
  electron.reset()
  electron.app.becomeReady()
  setUpFullScreen()
})

test('a window fills the screen when its page asks, and comes back when it asks again', async () => {
  const window = new electron.BrowserWindow({})
  window.contents.mainFrame.url = 'app://lede/index.html'
  await electron.fromPage(window.contents, 'window.fullScreen', [])
  expect(window.fullScreen).toBe(true)
  await electron.fromPage(window.contents, 'window.fullScreen', [])
  expect(window.fullScreen).toBe(false)
})

test('another site fills nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const window = new electron.BrowserWindow({})
  window.contents.mainFrame.url = 'https://wire.example/'
  await electron.fromPage(window.contents, 'window.fullScreen', [])
  expect(window.fullScreen).toBe(false)
})
