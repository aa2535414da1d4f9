import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
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
 * The absolute path of a Chromium, Chrome or Edge on this machine: on the PATH or in the platform's
 * usual places. Null if there is none.
 */
export function findSystemChromium(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commandNames.map((name) => join(folder, name)))
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find((path) => existsSync(path)) ?? null
}

/** Chromium refuses to run as root with its sandbox on (containers, CI). */
export const rootArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : []
