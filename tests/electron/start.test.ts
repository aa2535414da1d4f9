import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { startTestHost } from '#tests/helpers/web-host.ts'
import { staleParts } from '../../electron/start/build.ts'
import { findElectron } from '../../electron/start/electron-binary.ts'
import { hasDisplay, webWindow } from '../../electron/start/web-window.ts'
import { failureMark, whyNotFetched } from '../../electron/start/why-not-fetched.ts'
import { windowSize } from '../../electron/start/window-size.ts'
import { temporaryFolder } from './temporary-folder.ts'

function write(root: string, path: string, at: number, text = ''): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  utimesSync(file, at, at)
}

describe('a build', () => {
  const built = (root: string, at: number) => {
    for (const path of ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']) write(root, path, at)
  }

  test('is stale where it is missing', () => {
    expect(staleParts(temporaryFolder())).toEqual([])
    const root = temporaryFolder()
    write(root, 'electron/desk/store/database.ts', 1_000)
    expect(staleParts(root)).toEqual(['main', 'preload'])
  })

  test.each([
    ['electron/desk/store/database.ts', ['main', 'preload']],
    ['renderer/editor/editor.tsx', ['renderer']],
    ['shared/commands.ts', ['main', 'preload', 'renderer']],
    ['package-lock.json', ['main', 'preload', 'renderer']],
    ['tests/electron/start.test.ts', []],
  ])('is stale in what is made of %s where that is newer: %j', (source, stale) => {
    const root = temporaryFolder()
    built(root, 2_000)
    write(root, source, 1_000)
    expect(staleParts(root)).toEqual([])
    write(root, source, 3_000)
    expect(staleParts(root)).toEqual(stale)
  })

  test('is stale in a part that is older than the others', () => {
    const root = temporaryFolder()
    built(root, 2_000)
    write(root, 'shared/commands.ts', 1_500)
    expect(staleParts(root)).toEqual([])
    write(root, 'out/preload/preload.cjs', 1_000)
    expect(staleParts(root)).toEqual(['preload'])
  })
})

test.skipIf(process.platform === 'win32')(
  'a Chromium window is started with nothing that lets another user in',
  async () => {
    const folder = temporaryFolder()
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'chromium'), `#!/bin/sh\necho "$@" > '${folder}/arguments'\n`, { mode: 0o700 })
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`)
    const host = await startTestHost()
    await webWindow(folder, true).show(host)
    const given = readFileSync(join(folder, 'arguments'), 'utf8')
    expect(given).toContain(' --window-size=1440,900')
    expect(given).toContain(`--app=file://${host.folder}/entrance.html `)
    expect(given).not.toContain('token')
    vi.unstubAllEnvs()
    await host.close()
  },
)

test.skipIf(process.platform === 'win32')(
  'where Chromium opens no window, Lede says so and goes on at its address',
  async () => {
    const folder = temporaryFolder()
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'chromium'), '#!/bin/sh\nexit 1\n', { mode: 0o700 })
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`)
    const said: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
    const host = await startTestHost()
    const shown = webWindow(folder, true).show(host)
    await expect.poll(() => said.join('\n')).toMatch(/^Chromium could not open.*\n(?:http|file):\/\/.*\nStop with/)
    process.emit('SIGHUP')
    await shown
    log.mockRestore()
    vi.unstubAllEnvs()
    await host.close()
  },
)

test('a Chromium window is opened as it was left', () => {
  const root = temporaryFolder()
  const profile = join(root, 'browser')
  const left = { left: 20, top: 10, right: 1_220, bottom: 810, maximized: false, work_area_left: 0 }
  const usual = ['--window-size=1440,900']
  const keep = (placement: unknown) =>
    write(root, 'browser/Default/Preferences', 1, JSON.stringify({ browser: { app_window_placement: placement } }))
  expect(windowSize(profile)).toEqual(usual)
  // Chromium takes the dots of the app's address for those of a path.
  keep({ '_/home/ann/': { 'local/Lede/entrance': { html: left } } })
  expect(windowSize(profile)).toEqual(['--window-size=1200,800', '--window-position=20,10'])
  keep({ '_/entrance': { html: { ...left, maximized: true } } })
  expect(windowSize(profile)).toEqual(['--start-maximized'])
  for (const broken of [null, 7, { app: { ...left, right: 'x' } }, { app: { ...left, right: 20 } }]) {
    keep(broken)
    expect(windowSize(profile)).toEqual(usual)
  }
  write(root, 'browser/Default/Preferences', 1, 'not JSON')
  expect(windowSize(profile)).toEqual(usual)
})

const host = 'github.com'
test.each([
  [failureMark + JSON.stringify({ host, code: 'ENOTFOUND' }), 'noNetwork', { host }],
  [failureMark + JSON.stringify({ host, code: 'EAI_AGAIN' }), 'noNetwork', { host }],
  [failureMark + JSON.stringify({ host, code: 'ECONNREFUSED' }), 'noAnswer', { host }],
  [failureMark + JSON.stringify({ host, code: 'UND_ERR_CONNECT_TIMEOUT' }), 'noAnswer', { host }],
  [failureMark + JSON.stringify({ host, code: 'SELF_SIGNED_CERT_IN_CHAIN' }), 'untrusted', { host }],
  [failureMark + JSON.stringify({ host, code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }), 'untrusted', { host }],
  [
    'HTTPError: Response code 403 (Forbidden) for https://mirror.example/electron/v1.zip',
    'answered',
    { status: 403, host: 'mirror.example' },
  ],
  ['Error: ENOSPC: no space left on device, write', 'noRoom', {}],
  ["Error: EACCES: permission denied, mkdir '/root/.cache/electron'", 'noWriting', {}],
  ['ChecksumMismatchError: Generated checksum for "electron.zip" did not match', 'spoilt', {}],
  ['TypeError: fetch failed\n    at node:internal', 'said', { line: 'TypeError: fetch failed' }],
  [`${failureMark}{"host":7`, 'unsaid', {}],
  ['', 'unsaid', {}],
] as const)('“%s” is why Electron could not be fetched: %s', (said, why, details) => {
  expect(whyNotFetched(said)).toEqual({ why, details })
})

test('an installer that cannot reach its server says which it is, and why', () => {
  const from = (address: string) => {
    const { stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        import.meta.resolve('../../electron/start/tell-fetch-failure.ts'),
        '-e',
        `fetch('${address}').catch(() => {})`,
      ],
      { encoding: 'utf8' },
    )
    return whyNotFetched(stderr)
  }
  // No name ends in "invalid" (RFC 2606); nobody listens on a port of one's own that was never
  // opened.
  expect(from('https://electron.invalid/electron.zip')).toEqual({
    why: 'noNetwork',
    details: { host: 'electron.invalid' },
  })
  expect(from('http://127.0.0.1:49')).toEqual({ why: 'noAnswer', details: { host: '127.0.0.1:49' } })
})

test('Electron is found where its binary really is', () => {
  const root = temporaryFolder()
  expect(findElectron(root)).toBe(null)
  write(root, 'node_modules/electron/path.txt', 1, 'electron')
  expect(findElectron(root)).toBe(null)
  write(root, 'node_modules/electron/dist/electron', 1)
  expect(findElectron(root)).toBe(join(root, 'node_modules/electron/dist/electron'))
})

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('on %s with %j, a display: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected)
})
