import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startText } from './say.ts'

/** What the build is made of, and one file of each of its parts. */
const sources = ['electron', 'renderer', 'shared', 'package-lock.json', 'vite.config.ts', 'electron.vite.config.ts']
const products = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Builds the app where the build is missing or older than its sources. False: the build failed, and has said why. */
export function buildIfStale(root: string): boolean {
  if (!isStale(root)) return true
  console.log(startText('building'))
  const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status } = spawnSync(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}

/** Whether any source is newer than any product. */
export function isStale(root: string): boolean {
  const oldest = Math.min(...products.map((path) => changedAt(join(root, path)) ?? 0))
  return sources.some((path) => newest(join(root, path)) > oldest)
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
