import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { readSettings, type Settings, type SettingsStore } from '#shared/settings/settings.ts'

/**
 * Settings outside Electron: `settings.json` in the data folder, as electron-store writes it. A file that is no JSON is set aside as `settings.damaged-<time>.json` and
 * the defaults are taken.
 *
 * @throws LedeError `store.readOnly` where the folder cannot be made or written.
 */
export function confSettings(folder: string): SettingsStore {
  const conf = open(folder)
  const listeners = new Set<(settings: Settings) => void>()
  return {
    read: () => readSettings(conf.get('settings')),
    write(settings) {
      try {
        conf.set('settings', settings)
      } catch (error) {
        throw refusal(error, folder)
      }
      for (const listener of [...listeners]) listener(settings)
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function open(folder: string): Conf<Record<string, unknown>> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    setAsideDamaged(join(folder, 'settings.json'))
    return new Conf({
      cwd: folder,
      configName: 'settings',
      accessPropertiesByDotNotation: false,
      clearInvalidConfig: true,
    })
  } catch (error) {
    throw refusal(error, folder)
  }
}

function setAsideDamaged(path: string): void {
  if (!existsSync(path)) return
  try {
    JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
    renameSync(path, path.replace(/\.json$/, `.damaged-${time}.json`))
  }
}

const mayNotWrite = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR'])

function refusal(error: unknown, folder: string): LedeError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (mayNotWrite.has(code)) return new LedeError('store.readOnly', { folder }, error)
  if (code === 'ENOSPC') return new LedeError('store.full', {}, error)
  return asLedeError(error)
}
