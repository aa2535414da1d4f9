import { Temporal } from 'temporal-polyfill'
import type { SettingsStore } from '#shared/settings/settings.ts'
import type { ReadContext } from './import/reader.ts'

/**
 * The context for reading files: the settings, and the day in this machine's zone. `now` is in
 * milliseconds since the epoch.
 */
export function readContextOf(settings: SettingsStore, now: () => number): Pick<ReadContext, 'today' | 'settings'> {
  const today = Temporal.Instant.fromEpochMilliseconds(now())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString()
  return { today, settings: settings.read() }
}
