import { app, nativeTheme } from 'electron'
import ElectronStore from 'electron-store'
import { privateFile } from '#desk/store/private-folder.ts'
import { settingsStore } from '#hosts/settings-file.ts'
import { type InterfaceLanguage, languageFor } from '#shared/locales/languages.ts'
import type { Settings, SettingsStore } from '#shared/settings/settings.ts'

/**
 * The settings, in `settings.json` of the data folder, as in the other hosts. The system's light or
 * dark appearance follows the chosen theme.
 *
 *
 * @throws LedeError `store.readOnly`, `store.full`
 */
export function setUpSettings(folder: string): SettingsStore {
  const store = settingsStore(
    folder,
    () =>
      new ElectronStore({
        cwd: folder,
        name: 'settings',
        accessPropertiesByDotNotation: false,
        clearInvalidConfig: true,
        configFileMode: privateFile,
      }),
  )
  const applyTheme = ({ theme }: Settings) => {
    nativeTheme.themeSource = theme
  }
  applyTheme(store.read())
  store.onChange(applyTheme)
  return store
}

/**
 * The language of menus and native dialogs: the one chosen in the settings, else the system's if
 * Lede has it, else English.
 */
export function shellLanguage({ interfaceLanguage }: Settings): InterfaceLanguage {
  if (interfaceLanguage !== 'system') return interfaceLanguage
  return languageFor(app.getPreferredSystemLanguages())
}
