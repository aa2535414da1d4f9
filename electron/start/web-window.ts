import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type StartText, startText } from './say.ts'
import { findSystemChromium, rootArguments } from './system-chromium.ts'

/** Ways of showing the web host; each settles when Lede should end. */
export interface WebWindow {
  /** What the one line says about it. */
  name: StartText
  show(url: string): Promise<unknown>
}

/** How to show a web page here: in a Chromium window without tabs and address bar, else in the default browser, else, without a display, by its address alone. */
export function webWindow(folder: string, display: boolean): WebWindow {
  if (!display) return { name: 'address', show: printAddress }
  const chromium = findSystemChromium()
  if (chromium === null) return { name: 'browser', show: openDefaultBrowser }
  return { name: 'chromium', show: (url) => openAppWindow(chromium, join(folder, 'browser'), url) }
}

/** Whether there is a screen that a window could be shown on. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

async function openAppWindow(chromium: string, profile: string, url: string): Promise<void> {
  const window = spawn(
    chromium,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      ...rootArguments,
    ],
    { stdio: 'ignore' },
  )
  await Promise.race([once(window, 'exit'), interrupted()])
  window.kill()
}

async function openDefaultBrowser(url: string): Promise<void> {
  const { default: open } = await import('open')
  await open(url)
  await printAddress(url)
}

async function printAddress(url: string): Promise<void> {
  console.log(`${url}\n${startText('stop')}`)
  await interrupted()
}

function interrupted(): Promise<unknown> {
  return Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)))
}
