import type { SettingsStore } from '#shared/settings/settings.ts'
import type { HandlersOf } from './handlers.ts'

/** The calls about settings. The caller is told of a change like everybody else. */
export function settingsHandlers(settings: SettingsStore): HandlersOf<'settings'> {
  return {
    'settings.read': () => settings.read(),
    'settings.write': async (args) => {
      await settings.write(args.settings)
      return args.settings
    },
  }
}
