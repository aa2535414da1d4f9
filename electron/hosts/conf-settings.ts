import Conf from 'conf'
import { privateFile } from '#desk/store/private-folder.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import { settingsStore } from './settings-file.ts'

/**
 * Settings outside of Electron, in the form of electron-store.
 *
 *
 * @throws LedeError `store.readOnly`, `store.full`
 */
export function confSettings(folder: string): SettingsStore {
  return settingsStore(
    folder,
    () =>
      new Conf<Record<string, unknown>>({
        cwd: folder,
        configName: 'settings',
        accessPropertiesByDotNotation: false,
        clearInvalidConfig: true,
        configFileMode: privateFile,
      }),
  )
}
