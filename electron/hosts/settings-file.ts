import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { acknowledgedFile } from '#desk/store/acknowledged.ts'
import { checksum } from '#desk/store/checksum.ts'
import { addDamage } from '#desk/store/damage-log.ts'
import { fileError } from '#desk/store/file-error.ts'
import { openOwnFolder } from '#desk/store/private-folder.ts'
import { LedeError } from '#shared/api/errors.ts'
import { damageOf } from '#shared/damage/damage.ts'
import { readSettings, type Settings, type SettingsStore, settingsSchema } from '#shared/settings/settings.ts'

/** The common interface of Conf and electron-store. */
interface SettingsFile {
  get(key: 'settings' | 'checksum'): unknown
  set(values: { settings: unknown; checksum: number }): void
}

/**
 * The settings in `settings.json` of a data folder. A file that is no JSON, or was changed outside
 * of Lede, is copied aside as `settings.damaged-<time>.json`, so that nobody's choices are
 * overwritten, and reported (damage-log.ts); unreadable settings have their defaults. A file whose
 * settings are not under "settings", such as a handwritten one, is copied aside and reported, too,
 * but read all the same.
 *
 *
 * @param open opens the file; called once, when the folder is ready for it.
 * @throws LedeError `store.foreign`, `store.readOnly`, `store.full`, here and in `write`.
 */
export function settingsStore(folder: string, open: () => SettingsFile): SettingsStore {
  const attempt = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (error) {
      throw refusal(error, folder)
    }
  }
  const file = attempt(() => {
    ready(folder)
    const opened = open()
    verify(folder, opened)
    return opened
  })
  const listeners = new Set<(settings: Settings) => void>()
  return {
    read: () => attempt(() => readSettings(file.get('settings'))),
    write(settings) {
      attempt(() => write(file, settings))
      for (const listener of [...listeners]) listener(settings)
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function write(file: SettingsFile, settings: unknown): void {
  file.set({ settings, checksum: sumOf(settings) })
}

/**
 * A file from a Lede without checksums has none, and is trusted. From the first start on there is
 * one.
 */
function verify(folder: string, file: SettingsFile): void {
  const settings = file.get('settings')
  const sum = file.get('checksum')
  const unnamed = settings === undefined ? unnamedIn(folder) : null
  if (unnamed !== null) {
    putAside(folder)
    write(file, readSettings(unnamed))
    return
  }
  if (sum === sumOf(settings)) return
  if (sum !== undefined) putAside(folder)
  write(file, readSettings(settings))
}

/** The settings in a handwritten file without “settings” around them; null if it contains none. */
function unnamedIn(folder: string): unknown {
  const path = join(folder, settingsFile)
  const whole: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
  if (typeof whole !== 'object' || whole === null) return null
  return Object.keys(whole).some((name) => name in settingsSchema.shape) ? whole : null
}

function sumOf(settings: unknown): number {
  return checksum(Buffer.from(JSON.stringify(settings) ?? ''))
}

function ready(folder: string): void {
  openOwnFolder(folder)
  const path = join(folder, settingsFile)
  if (!existsSync(path)) {
    // Lede writes it before it begins a library.
    if (existsSync(join(folder, acknowledgedFile))) addDamage(folder, damageOf(Date.now(), 'settings'))
    return
  }
  if (isObject(readFileSync(path, 'utf8'))) return
  putAside(folder)
  rmSync(path)
}

/** Whether a text is a JSON object, not nested too deep for anything that walks through it. */
function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDeeper(value, deepest)
  } catch {
    return false
  }
}

/** Far deeper than settings are nested. */
const deepest = 100

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}

const settingsFile = 'settings.json'

function putAside(folder: string): void {
  const now = new Date()
  const name = `settings.damaged-${now.toISOString().replaceAll(/[:.]/g, '-')}.json`
  copyFileSync(join(folder, settingsFile), join(folder, name))
  addDamage(folder, damageOf(now.getTime(), 'settings', { aside: [name] }))
}

/** The error for settings that could not be opened or written. */
function refusal(error: unknown, folder: string): LedeError {
  const meant = fileError(error, folder, join(folder, settingsFile))
  if (meant instanceof LedeError) return meant
  return new LedeError('store.failed', { message: error instanceof Error ? error.message : String(error) }, error)
}
