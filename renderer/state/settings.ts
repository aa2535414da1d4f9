import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { desk } from '#renderer/api/desk.ts'
import { lastSettings } from '#renderer/theme.ts'
import { readSettings, type Settings } from '#shared/settings/settings.ts'
import { sayError } from './notices.ts'

interface Known {
  settings: Settings
}

/** The settings as the desk has them. Until it was asked: as this window knew them last, so that it begins in its theme and language and with its shortcuts. */
export const useSettings = create<Known>()(
  persist((): Known => ({ settings: readSettings({}) }), {
    name: lastSettings,
    merge: (kept) => ({ settings: readSettings((kept as Partial<Known> | undefined)?.settings) }),
  }),
)

let known: () => void = () => {}

/** Resolves when the desk has been asked for the settings. */
export const settingsKnown = new Promise<void>((resolve) => {
  known = resolve
})

/** Reads the settings and follows every change of them, in this window or another. */
export async function followSettings(): Promise<void> {
  desk.on('settings.changed', ({ settings }) => useSettings.setState({ settings }))
  useSettings.setState({ settings: await desk.call('settings.read', {}) })
  known()
}

/** Changes some settings, here at once and then on disk. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const before = useSettings.getState().settings
  const settings = { ...before, ...change }
  useSettings.setState({ settings })
  try {
    await desk.call('settings.write', { settings })
  } catch (error) {
    useSettings.setState({ settings: before })
    sayError(error)
  }
}
