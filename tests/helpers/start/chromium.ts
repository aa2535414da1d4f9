import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']

const commonPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: ['/snap/bin/chromium'],
}

/**
 * The Chromium that the end-to-end tests drive, as an absolute path: the one PLAYWRIGHT_CHROMIUM names, else Playwright's own, else one on the PATH, else one in the
 * platform's usual places. Null where there is none.
 */
export function findChromium(): string | null {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named !== undefined && named !== '') return named
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commandNames.map((name) => join(folder, name)))
  const candidates = [chromium.executablePath(), ...onPath, ...(commonPlaces[process.platform] ?? [])]
  return candidates.find((path) => existsSync(path)) ?? null
}
