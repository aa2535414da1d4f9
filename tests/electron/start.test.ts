import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { startTestHost } from '#tests/helpers/web-host.ts'
import { staleParts } from '../../electron/start/build.ts'
import { findElectron } from '../../electron/start/electron-binary.ts'
import { hasDisplay, webWindow } from '../../electron/start/web-window.ts'
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
    expect(given).toContain(`--app=file://${host.folder}/entrance.html `)
    expect(given).not.toContain('token')
    vi.unstubAllEnvs()
    await host.close()
  },
)

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
