import { z } from 'zod'
import { computerSettings } from './computer.ts'
import { newsroomSettings } from './newsroom.ts'
import { personSettings } from './person.ts'

/**
 * The settings of the newsroom, the person and this computer, each a schema of its own. Every key
 * has a default, and an invalid value falls back to it alone, so that a damaged or older file never
 * keeps Lede from starting.
 */
export const settingsSchema = z.object({
  ...newsroomSettings.shape,
  ...personSettings.shape,
  ...computerSettings.shape,
})

export type Settings = z.infer<typeof settingsSchema>

/** Reads settings from any content of a file; never throws. */
export function readSettings(value: unknown): Settings {
  return settingsSchema.parse(typeof value === 'object' && value !== null ? value : {})
}

/** Where a host stores settings: electron-store in the app, `conf` on the same file elsewhere. */
export interface SettingsStore {
  read(): Settings
  write(settings: Settings): void | Promise<void>
  /** Calls back when anybody changes the settings; returns a function that stops it. */
  onChange(listener: (settings: Settings) => void): () => void
}
