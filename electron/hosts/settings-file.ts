import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { asLedeError, LedeError } from '#shared/api/errors.ts'

/**
 * Makes the data folder ready for its `settings.json`. A file that is no JSON is set aside as `settings.damaged-<time>.json`, so that nobody's choices are overwritten.
 *
 * @throws what the file system throws; see `settingsRefusal`.
 */
export function readySettingsFile(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'settings.json')
  if (!existsSync(path)) return
  try {
    JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
    renameSync(path, path.replace(/\.json$/, `.damaged-${time}.json`))
  }
}

const mayNotWrite = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR'])

/** Why the settings could not be opened or written: LedeError `store.readOnly`, `store.full`, or what it was. */
export function settingsRefusal(error: unknown, folder: string): LedeError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (mayNotWrite.has(code)) return new LedeError('store.readOnly', { folder }, error)
  if (code === 'ENOSPC') return new LedeError('store.full', {}, error)
  return asLedeError(error)
}
