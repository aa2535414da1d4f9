import type { SettingsStore } from '#shared/settings/settings.ts'
import type { HandlersOf } from './handlers.ts'
import { readContextOf } from './read-context.ts'
import type { Threads } from './threads/threads.ts'

/**
 * The calls that read other people's files, in threads, because reading may take long. `now` is in
 * milliseconds since the epoch; today is the day in this machine's zone.
 */
export function importHandlers(settings: SettingsStore, threads: Threads, now: () => number): HandlersOf<'import'> {
  const context = () => readContextOf(settings, now)
  return {
    'import.read': (input, caller) =>
      threads.run('readFile', [input, context()], { caller, details: { name: input.name } }),
    'import.compose': ({ lines, ...options }, caller) =>
      threads.run('composeWire', [lines, { ...options, ...context() }], { caller, details: { name: options.name } }),
  }
}
