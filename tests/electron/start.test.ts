import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTotals } from '#tests/helpers/start/totals.ts'
import { isStale } from '../../electron/start/build.ts'
import { findElectron } from '../../electron/start/electron-binary.ts'
import { hasDisplay } from '../../electron/start/web-window.ts'
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

  test('is stale where it is missing, or a source deep down is newer', () => {
    const root = temporaryFolder()
    write(root, 'electron/desk/store/database.ts', 1_000)
    expect(isStale(root)).toBe(true)
    built(root, 2_000)
    expect(isStale(root)).toBe(false)
    write(root, 'renderer/editor/editor.tsx', 3_000)
    expect(isStale(root)).toBe(true)
  })

  test('is stale where one of its parts is older than a source', () => {
    const root = temporaryFolder()
    built(root, 2_000)
    write(root, 'shared/commands.ts', 1_500)
    expect(isStale(root)).toBe(false)
    write(root, 'out/preload/preload.cjs', 1_000)
    expect(isStale(root)).toBe(true)
  })
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

describe('the totals of a report', () => {
  const report = (text: string) => {
    const root = temporaryFolder()
    write(root, 'report.json', 1, text)
    return readTotals(join(root, 'report.json'))
  }

  test('are read from Vitest and from Playwright; what passed only when tried again is counted', () => {
    expect(report('{"numPassedTests":5,"numFailedTests":1,"numPendingTests":2,"numTodoTests":1}')).toEqual({
      passed: 5,
      flaky: 0,
      failed: 1,
      skipped: 3,
    })
    expect(report('{"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":3}}')).toEqual({
      passed: 5,
      flaky: 1,
      failed: 1,
      skipped: 3,
    })
  })

  test('are null where there is no report', () => {
    expect(report('{}')).toBe(null)
    expect(readTotals(join(temporaryFolder(), 'absent.json'))).toBe(null)
  })
})
