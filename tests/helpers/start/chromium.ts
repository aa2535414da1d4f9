import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findSystemChromium } from '../../../electron/start/system-chromium.ts'

/**
 * Debian's Chromium without the browser's own windows around the page: it needs a quarter less
 * processor time.
 */
const headlessShell = '/usr/bin/chromium-headless-shell'

/**
 * The Chromium that the end-to-end tests drive, as an absolute path: the one that
 * PLAYWRIGHT_CHROMIUM names, else Playwright's own, else one on this machine. Null if there is
 * none.
 */
export function findChromium(): string | null {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named !== undefined && named !== '') return named
  return [chromium.executablePath(), headlessShell].find(existsSync) ?? findSystemChromium()
}

/** How root installs a Debian package. */
const apt = (name: string) => ({
  possible: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  commands: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
  ],
})

/**
 * The ways to install a Chromium, in the order in which they are tried. Debian's packages come
 * first: they include the libraries.
 */
const installers: readonly { possible(): boolean; commands: readonly (readonly string[])[] }[] = [
  apt('chromium-headless-shell'),
  apt('chromium'),
  { possible: () => true, commands: [['npx', 'playwright', 'install', 'chromium']] },
]

/** Finds a Chromium for the tests, or installs one. Null if neither works. */
export function provideChromium(): string | null {
  for (const { possible, commands } of installers) {
    const found = findChromium()
    if (found !== null) return found
    if (possible()) commands.every(run)
  }
  return findChromium()
}

function run([command = '', ...given]: readonly string[]): boolean {
  console.log(`$ ${[command, ...given].join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, given, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
}
