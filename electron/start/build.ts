import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startText } from './start-text.ts'

/** A part of the build, by its name in electron.vite.config.ts. */
export type BuildPart = keyof typeof parts

/** The sources of each part, and the file that the build writes for it. */
const parts = {
  main: { sources: ['electron', 'shared'], product: 'out/main/main.js' },
  preload: { sources: ['electron', 'shared'], product: 'out/preload/preload.cjs' },
  renderer: { sources: ['renderer', 'shared'], product: 'out/renderer/index.html' },
} as const

const partNames = ['main', 'preload', 'renderer'] as const satisfies readonly BuildPart[]

/** What every part is built with. */
const tools = ['package-lock.json', 'vite.config.ts', 'electron.vite.config.ts']

/**
 * Builds the parts of the app that are missing or older than their sources. False: the build
 * failed, and has reported why.
 */
export function buildIfStale(root: string): boolean {
  const stale = staleParts(root)
  if (stale.length === 0) return true
  console.log(startText('building'))
  const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status } = spawnSync(
    process.execPath,
    [electronVite, 'build', '--logLevel', 'warn', '--ignoreConfigWarning'],
    {
      cwd: root,
      env: { ...process.env, LEDE_BUILD: stale.join() },
      stdio: 'inherit',
    },
  )
  return status === 0
}

/** The parts with a source newer than the build. */
export function staleParts(root: string): BuildPart[] {
  return partNames.filter((name) => {
    const { sources, product } = parts[name]
    const builtAt = changedAt(join(root, product)) ?? 0
    return [...tools, ...sources].some((path) => newest(join(root, path)) > builtAt)
  })
}

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(0, ...files.map((file) => changedAt(join(file.parentPath, file.name)) ?? 0))
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}
