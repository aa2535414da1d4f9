import Conf from 'conf'
import { readSettings, type Settings, type SettingsStore } from '#shared/settings/settings.ts'
import { readySettingsFile, settingsRefusal } from './settings-file.ts'

/**
 * Settings outside Electron: `settings.json` in the data folder, as electron-store writes it. A file that is no JSON is set aside as `settings.damaged-<time>.json` and
 * the defaults are taken.
 *
 * @throws LedeError `store.readOnly`, `store.full`
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
        throw settingsRefusal(error, folder)
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
    readySettingsFile(folder)
    return new Conf({
      cwd: folder,
      configName: 'settings',
      accessPropertiesByDotNotation: false,
      clearInvalidConfig: true,
    })
  } catch (error) {
    throw settingsRefusal(error, folder)
  }
}
