import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DeskOptions, openDesk } from '#desk/desk.ts'
import type { Desk } from '#shared/api/contract.ts'
import { readSettings, type Settings, type SettingsStore } from '#shared/settings/settings.ts'

/** A new temporary folder, and a function that removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'lede-test-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Settings in memory. */
export function memorySettings(changes: Partial<Settings> = {}): SettingsStore {
  let settings: Settings = { ...readSettings({}), ...changes }
  const listeners = new Set<(settings: Settings) => void>()
  return {
    read: () => settings,
    write: (written) => {
      settings = written
      for (const listener of listeners) listener(settings)
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A desk on a temporary folder, whose `close` also removes the folder. */
export async function temporaryDesk(
  options: Partial<DeskOptions> = {},
): Promise<{ desk: Desk; folder: string; close: () => Promise<void> }> {
  const { folder, remove } = temporaryFolder()
  const desk = await openDesk({ folder, settings: memorySettings(), version: '0.0.0-test', ...options })
  return {
    desk,
    folder,
    close: async () => {
      await desk.close()
      remove()
    },
  }
}
