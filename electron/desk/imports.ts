import { Temporal } from 'temporal-polyfill'
import type { SettingsStore } from '#shared/settings/settings.ts'
import type { HandlersOf } from './handlers.ts'

/** The calls that read other people's files. `now` is in milliseconds since the epoch; today is the day of this machine's zone. */
export function importHandlers(settings: SettingsStore, now: () => number): HandlersOf<'import'> {
  const context = () => ({
    today: Temporal.Instant.fromEpochMilliseconds(now())
      .toZonedDateTimeISO(Temporal.Now.timeZoneId())
      .toPlainDate()
      .toString(),
    settings: settings.read(),
  })
  return {
    // The readers are loaded when they are first used: their language tables are large, and a desk has to start at once.
    'import.read': async (input) => {
      const { readFile } = await import('./import/read.ts')
      return readFile(input, context())
    },
    'import.compose': async ({ name, lines, referenceDate }) => {
      const { composeWire } = await import('./import/wire.ts')
      return composeWire(lines, { name, referenceDate, ...context() })
    },
  }
}
