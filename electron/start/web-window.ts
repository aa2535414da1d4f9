import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import { join } from 'node:path'
import type { WebHost } from '#hosts/web.ts'
import { type StartText, startText } from './start-text.ts'
import { findSystemChromium, rootArguments } from './system-chromium.ts'
import { windowSize } from './window-size.ts'

/** A way of showing the web host; it resolves when Lede should end. */
export interface WebWindow {
  /** Its line in the terminal. */
  name: StartText
  show(host: WebHost): Promise<unknown>
}

/**
 * How to show a web page here: in a Chromium window without tabs and address bar, else in the
 * default browser, else, without a display, by printing its address.
 */
export function webWindow(folder: string, display: boolean): WebWindow {
  if (!display) return { name: 'address', show: printAddress }
  const chromium = findSystemChromium()
  if (chromium === null) return { name: 'browser', show: openDefaultBrowser }
  return { name: 'chromium', show: (host) => openAppWindow(chromium, join(folder, 'browser'), host) }
}

/** Whether there is a screen that can show a window. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * A Chromium that fails within this time, in milliseconds, could not open its window (no usable
 * screen, a missing library).
 */
const openingTime = 5_000

async function openAppWindow(chromium: string, profile: string, host: WebHost): Promise<void> {
  const startedAt = Date.now()
  const window = spawn(
    chromium,
    [
      `--app=${host.entrance()}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      ...windowSize(profile),
      ...rootArguments,
    ],
    { stdio: 'ignore' },
  )
  const ended = once(window, 'exit').then(([code]) => code === 0)
  const isWell = await Promise.race([ended, interrupted().then(() => true)])
  window.kill()
  if (isWell || Date.now() - startedAt > openingTime) return
  console.log(startText('noWindow'))
  await printAddress(host)
}

async function openDefaultBrowser(host: WebHost): Promise<void> {
  const { default: open } = await import('open')
  await open(host.entrance())
  await printAddress(host)
}

async function printAddress(host: WebHost): Promise<void> {
  console.log(`${fstatSync(1).isFile() ? host.entrance() : host.address()}\n${startText('stop')}`)
  await interrupted()
}

function interrupted(): Promise<unknown> {
  return Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)))
}
