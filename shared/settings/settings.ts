import { z } from 'zod'
import { computerSettings } from './computer.ts'
import { newsroomSettings } from './newsroom.ts'
import { personSettings } from './person.ts'

/**
 * What a newsroom, a person and this computer have chosen, each a schema of its own. Every key has
 * a default, and a key that does not validate falls back to it alone, so that a damaged or older
 * file never keeps Lede from starting.
 */
export const settingsSchema = z.object({
  ...newsroomSettings.shape,
  ...personSettings.shape,
  ...computerSettings.shape,
})

export type Settings = z.infer<typeof settingsSchema>

/** Settings from whatever a file says; never throws. */
export function readSettings(value: unknown): Settings {
  return settingsSchema.parse(typeof value === 'object' && value !== null ? value : {})
}

/** Where a host keeps settings: electron-store in the app, `conf` on the same file elsewhere. */
export interface SettingsStore {
  read(): Settings
  write(settings: Settings): void | Promise<void>
  /** Calls back when the settings were changed by anybody; returns the way to stop. */
  onChange(listener: (settings: Settings) => void): () => void
}
