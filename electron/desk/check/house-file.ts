import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { type HouseFile, noHouseRules, readHouseFile, writeHouseFile } from '#shared/checks/house/file.ts'
import { HouseRules } from '#shared/checks/house/house-rules.ts'
import { privateFile } from '../store/private-folder.ts'

/** The newsroom's own rules, in one file beside its drafts. */
export interface HouseStore {
  /** @throws LedeError `rules.newer`, `rules.none` */
  read(): HouseFile
  /** Writes them with the next revision, and returns it. @throws LedeError `file.unwritable` */
  write(file: HouseFile): number
  /** The rules that are on, ready to be used; none if the file cannot be read. */
  ready(): HouseRules
}

/** The store of a data folder. */
export function houseStore(folder: string): HouseStore {
  const path = join(folder, 'house-rules.json')
  let known: HouseFile | null = null
  let made: HouseRules | null = null
  const read = () => {
    known ??= existsSync(path) ? readHouseFile(readFileSync(path, 'utf8')) : noHouseRules
    return known
  }
  return {
    read,
    write({ rules }) {
      const next = { revision: read().revision + 1, rules }
      try {
        writeFileSync(`${path}.new`, writeHouseFile(next), { mode: privateFile, flush: true })
        renameSync(`${path}.new`, path)
      } catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : asLedeError(error).message
        throw new LedeError('file.unwritable', { name: 'house-rules.json', why }, error)
      }
      known = next
      made = null
      return next.revision
    },
    ready() {
      if (made !== null) return made
      try {
        made = new HouseRules(read().rules)
      } catch (error) {
        // Opening the rules reports the error; meanwhile stories are checked without them.
        if (!asLedeError(error).code.startsWith('rules.')) throw error
        return new HouseRules([])
      }
      return made
    },
  }
}
