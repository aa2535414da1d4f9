import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileError } from '#desk/store/file-error.ts'
import { openPrivateFolder } from '#desk/store/private-folder.ts'
import { LedeError } from '#shared/api/errors.ts'
import { readSettings, type Settings, type SettingsStore } from '#shared/settings/settings.ts'

/** What Conf and electron-store have in common. */
interface SettingsFile {
  get(key: 'settings'): unknown
  set(key: 'settings', value: unknown): void
}

/**
 * The settings in `settings.json` of a data folder. A file that is no JSON is set aside as `settings.damaged-<time>.json`, so that nobody's choices are overwritten, and the defaults are taken.
 *
 * @param open opens the file; called once, when the folder is ready for it.
 * @throws LedeError `store.foreign`, `store.readOnly`, `store.full`, here and in `write`.
 */
export function settingsStore(folder: string, open: () => SettingsFile): SettingsStore {
  const attempt = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (error) {
      throw refusal(error, folder)
    }
  }
  const file = attempt(() => {
    ready(folder)
    return open()
  })
  const listeners = new Set<(settings: Settings) => void>()
  return {
    read: () => attempt(() => readSettings(file.get('settings'))),
    write(settings) {
      attempt(() => file.set('settings', settings))
      for (const listener of [...listeners]) listener(settings)
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function ready(folder: string): void {
  openPrivateFolder(folder)
  const path = join(folder, 'settings.json')
  if (!existsSync(path)) return
  try {
    JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    // A file that cannot be read for now is not damaged.
    if (!(error instanceof SyntaxError)) throw error
    const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
    renameSync(path, path.replace(/\.json$/, `.damaged-${time}.json`))
  }
}

/** Why the settings could not be opened or written. */
function refusal(error: unknown, folder: string): LedeError {
  const meant = fileError(error, folder)
  if (meant instanceof LedeError) return meant
  return new LedeError('store.failed', { message: error instanceof Error ? error.message : String(error) }, error)
}
