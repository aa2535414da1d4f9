import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { lastSettings } from '#renderer/app/theme.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { keysOf } from '#shared/keys-of.ts'
import { readSettings, type Settings } from '#shared/settings/settings.ts'
import { sayError } from './notices.ts'

/** Changes made in this window that the desk has not confirmed, and the library they belong to. */
interface Unsaved {
  library: string | null
  change: Partial<Settings>
}

interface Known {
  /** Including `unsaved`. */
  settings: Settings
  unsaved: Unsaved | null
}

/**
 * The settings as the desk has them. Until it has answered, those that this window knew last, so
 * that it starts with its theme, language and shortcuts.
 *
 * Unconfirmed changes outlast the window and are sent when the desk is back.
 */
export const useSettings = create<Known>()(
  persist((): Known => ({ settings: readSettings({}), unsaved: null }), {
    name: lastSettings,
    merge: (kept) => {
      const { settings, unsaved } = Object(kept)
      return { settings: readSettings(settings), unsaved: readUnsaved(unsaved) }
    },
  }),
)

/** The settings that the desk has confirmed. */
let acknowledged = useSettings.getState().settings

/**
 * Unanswered changes are tried again at the next connection, or after this time, in milliseconds.
 */
const retryMs = 1_000
const noAnswer = new Set<string>(['desk.away', 'desk.silent'])

let known: () => void = () => {}

/** Resolves when the desk has sent the settings. */
export const settingsKnown = new Promise<void>((resolve) => {
  known = resolve
})

/**
 * Loads the settings and follows every change of them, in this window or another, through all
 * connections. Call it once, when the desk is up.
 */
export async function followSettings(): Promise<void> {
  desk.on('settings.changed', ({ settings }) => take(settings))
  useConnection.subscribe(({ state, epoch }, before) => {
    if (state === 'up' && epoch !== before.epoch) readAgain().catch(sayError)
  })
  await readAgain()
}

async function readAgain(): Promise<void> {
  try {
    take(await desk.call('settings.read', {}))
  } catch (error) {
    if (!noAnswer.has(asLedeError(error).code)) throw error
    if (useConnection.getState().state === 'up') await readAgain()
    return
  }
  known()
  await handOver()
}

/**
 * Changes some settings, first here and then on disk. A change that cannot be stored is reported
 * and reverted.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { settings, unsaved } = useSettings.getState()
  useSettings.setState({
    settings: { ...settings, ...change },
    unsaved: { library: useConnection.getState().library, change: { ...unsaved?.change, ...change } },
  })
  await handOver()
}

let handingOver = false

/** Sends the unconfirmed changes to the desk, one after the other. */
async function handOver(): Promise<void> {
  if (handingOver) return
  handingOver = true
  try {
    for (let next = mine(); next !== null; next = mine()) await write(next)
  } finally {
    handingOver = false
  }
}

/**
 * The unconfirmed changes for the present library, or made before one was open. Those for another
 * library wait until that one is open again.
 */
function mine(): Unsaved | null {
  const { unsaved } = useSettings.getState()
  const { state, library } = useConnection.getState()
  const isOf = unsaved?.library === library || unsaved?.library === null
  return state === 'up' && isOf ? unsaved : null
}

async function write(unsaved: Unsaved): Promise<void> {
  try {
    acknowledged = await desk.call('settings.write', { settings: { ...acknowledged, ...unsaved.change } })
    if (useSettings.getState().unsaved === unsaved) useSettings.setState({ settings: acknowledged, unsaved: null })
  } catch (error) {
    if (noAnswer.has(asLedeError(error).code)) return void (await new Promise((done) => setTimeout(done, retryMs)))
    useSettings.setState({ settings: acknowledged, unsaved: null })
    sayError(error)
  }
}

function take(settings: Settings): void {
  acknowledged = settings
  useSettings.setState({ settings: { ...settings, ...mine()?.change } })
}

/**
 * The unconfirmed changes that a window stored, each key validated like a setting; null if there
 * are none.
 */
function readUnsaved(kept: unknown): Unsaved | null {
  const { library, change } = Object(kept)
  if (typeof library !== 'string' || typeof change !== 'object' || change === null) return null
  const read = readSettings(change)
  const keys = keysOf(read).filter((key) => key in change)
  return keys.length === 0 ? null : { library, change: Object.fromEntries(keys.map((key) => [key, read[key]])) }
}
