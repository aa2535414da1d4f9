import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { asLedeError } from '#shared/api/errors.ts'
import { rulesOfBanned } from '#shared/checks/house/banned.ts'
import { countingRules } from '#shared/checks/house/counting.ts'
import { type HouseEdit, withEdit } from '#shared/checks/house/edit.ts'
import { firstHouseRules, type HouseFile, readHouseFile, writeHouseFile } from '#shared/checks/house/file.ts'
import { HouseRules } from '#shared/checks/house/house-rules.ts'
import { type HouseRule, houseKey } from '#shared/checks/house/rule.ts'
import type { Level } from '#shared/checks/settings.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import { reading, writing } from '../store/file-error.ts'
import { readIfThere } from '../store/if-there.ts'
import { writePrivateFile } from '../store/private-folder.ts'

const houseFile = 'house-rules.json'

/** The house rules of this library, in one file beside its drafts. */
export interface HouseStore {
  /** @throws LedeError `rules.newer`, `rules.none`, `file.unreadable` */
  read(): HouseFile
  /**
   * Takes an edit in, and returns the next revision. @throws LedeError `rules.changed`,
   * `rules.tooMany`, `file.unwritable`
   */
  change(edit: HouseEdit): number
  /**
   * The rules that count and are on, the newsroom's among them, ready to be used; without those of
   * the file where it cannot be read.
   */
  ready(): HouseRules
}

/**
 * The store of a folder in which drafts live. `newsroom`: the rules of the newsroom that it belongs
 * to, the same list as long as they are the same.
 */
export function houseStore(
  folder: string,
  settings: Pick<SettingsStore, 'read'>,
  newsroom: () => readonly HouseRule[],
): HouseStore {
  const path = join(folder, houseFile)
  let known: HouseFile | null = null
  let made: { own: readonly HouseRule[]; newsroom: readonly HouseRule[]; ready: HouseRules } | null = null
  const read = () => {
    known ??= readFile(path, () => settings.read().checks.levels.cliche ?? null)
    return known
  }
  return {
    read,
    change(edit) {
      const { revision, rules } = read()
      const next = { revision: revision + 1, rules: withEdit(rules, edit) }
      writing(houseFile, () => {
        writePrivateFile(`${path}.new`, writeHouseFile(next))
        renameSync(`${path}.new`, path)
      })
      known = next
      return next.revision
    },
    ready() {
      const [own, others] = [readable(read), newsroom()]
      if (made?.own !== own || made.newsroom !== others)
        made = { own, newsroom: others, ready: new HouseRules(countingRules(own, others)) }
      return made.ready
    },
  }
}

const none: readonly HouseRule[] = []

/** Whoever opens the rules is told; a story is checked without them meanwhile. */
function readable(read: () => HouseFile): readonly HouseRule[] {
  try {
    return read().rules
  } catch (error) {
    if (!/^(?:rules|file)\./.test(asLedeError(error).code)) throw error
    return none
  }
}

/**
 * The rules of a file. Where there is none yet, or an earlier Lede wrote it, the first rules are
 * among them, as heavy as the check for clichés was in the settings (`level`).
 */
function readFile(path: string, level: () => Level | null): HouseFile {
  const text = reading(houseFile, () => readIfThere(path))?.toString('utf8')
  const { version, ...file } = text === undefined ? { version: 1, revision: 0, rules: [] } : readHouseFile(text)
  if (version > 1) return file
  const weight = level()
  const first = firstHouseRules.rules.map((rule) =>
    weight === null ? rule : weight === 'off' ? { ...rule, on: false } : { ...rule, severity: weight },
  )
  return { ...file, rules: [...first, ...file.rules] }
}

/**
 * Makes house rules of the banned words that an earlier Lede kept among the settings, and takes
 * them out of those. What the rules have already is not there twice. Where rules or settings
 * cannot be written the list stays, for the next time. Never rejects.
 */
export async function takeBanned(store: HouseStore, settings: SettingsStore): Promise<boolean> {
  const now = settings.read()
  const { banned, levels } = now.checks
  if (banned.length === 0) return false
  try {
    const keys = new Set(store.read().rules.map(houseKey))
    const after = rulesOfBanned(banned, levels.banned ?? 'warning').filter((rule) => {
      const isNew = !keys.has(houseKey(rule))
      keys.add(houseKey(rule))
      return isNew
    })
    if (after.length > 0) store.change({ before: [], after })
    await settings.write({ ...now, checks: { ...now.checks, banned: [] } })
    return true
  } catch (error) {
    console.error('The banned words could not be made house rules.', error)
    return false
  }
}
