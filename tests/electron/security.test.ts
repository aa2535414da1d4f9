import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { cases } from '#tests/helpers/cases.ts'
import { isAppAddress, isExternalAddress } from '../../electron/app-address.ts'
import { setUpSecurity } from '../../electron/security.ts'
import * as electron from './double/electron.ts'

vi.mock('electron', () => import('./double/electron.ts'))

beforeEach(() => {
  electron.reset()
  setUpSecurity()
  electron.app.becomeReady()
})

const page = () => new electron.BrowserWindow({}).contents

const hostile = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  'app://elsewhere/index.html',
  'app://lede.example/index.html',
  'app:lede',
  'smb://server/share',
  'ms-msdt:/id',
  'lede',
  '',
]

test.each([...hostile, 'https://wire.example/'])('the page never goes to %j', (url) => {
  expect(page().navigates(url)).toBe(false)
})

test('the page may load itself again', () => {
  expect(page().navigates('app://lede/index.html')).toBe(true)
})

test.each([...hostile, 'https://wire.example/', 'app://lede/index.html'])('the preview never goes to %j', (url) => {
  expect(page().navigates(url, false)).toBe(false)
  expect(electron.openedOutside).toEqual([])
})

test('the preview shows what it was handed', () => {
  expect(page().navigates('about:srcdoc', false)).toBe(true)
})

test('no window opens; the web and mail are left to the system, and nothing else is', () => {
  const { openHandler } = page()
  const wanted = ['https://wire.example/a', 'http://wire.example/', 'mailto:desk@wire.example']
  for (const url of [...wanted, ...hostile]) expect(openHandler?.({ url })).toEqual({ action: 'deny' })
  expect(electron.openedOutside).toEqual(wanted)
})

test('no redirect leaves the app, and no web view is attached', () => {
  const contents = page()
  expect(contents.redirects('https://wire.example/')).toBe(false)
  expect(contents.allows('will-attach-webview')).toBe(false)
})

test('every permission but writing to the clipboard and notices is refused, and those to anybody else', () => {
  const session = new electron.Session()
  electron.app.emit('session-created', session)
  for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal', 'fileSystem']) {
    expect(session.asks(permission, 'app://lede/index.html')).toEqual({ request: false, check: false })
  }
  for (const permission of ['clipboard-sanitized-write', 'notifications']) {
    expect(session.asks(permission, 'app://lede/index.html')).toEqual({ request: true, check: true })
    expect(session.asks(permission, 'https://wire.example/')).toEqual({ request: false, check: false })
  }
  expect(session.device?.()).toBe(false)
})

test('any text can be asked about, and nothing that is an app address is an external one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
      expect(isAppAddress(address) && isExternalAddress(address)).toBe(false)
    }),
    cases(100),
  )
})
