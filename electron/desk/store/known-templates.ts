import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksum } from './checksum.ts'
import type { Database } from './database.ts'
import { namesIfThere } from './if-there.ts'

/** The subfolder of a data folder with the templates, one file each. */
export const templateFolder = 'templates'

/** The known templates, so that lost or changed ones are noticed. */
export interface KnownTemplates {
  /** A template is about to be written: until it is, its file may be the old one or the new one. */
  writing(id: string, name: string): void
  written(id: string, text: string): void
  forget(id: string): void
  /**
   * The names of those whose files are missing or changed, each reported once; present files are
   * accepted as they are from then on.
   */
  changed(): string[]
}

/**
 * The ids of the templates in a folder; none if none was ever saved. @throws the system's error if
 * it cannot be read
 */
export function templateIds(folder: string): string[] {
  return namesIfThere(folder).flatMap((name) => /^([0-9a-f-]{36})\.json$/.exec(name)?.[1] ?? [])
}

/** The templates of a data folder according to its database. */
export function knownTemplates(database: Database, dataFolder: string): KnownTemplates {
  const folder = join(dataFolder, templateFolder)
  const put = (id: string, name: string, sum: number | null) =>
    database.run('insert or replace into templates (id, name, checksum) values (?, ?, ?)', id, name, sum)
  const forget = (id: string) => void database.run('delete from templates where id = ?', id)
  return {
    writing: (id, name) => void put(id, name, null),
    written: (id, text) =>
      void database.run('update templates set checksum = ? where id = ?', checksum(Buffer.from(text)), id),
    forget,
    changed() {
      const there = sumsIn(folder)
      const known = database.all<{ id: string; name: string; checksum: number | null }>('select * from templates')
      const ids = new Set(known.map(({ id }) => id))
      return database.transaction(() => {
        for (const [id, sum] of there) if (sum !== null && !ids.has(id)) put(id, '', sum)
        return known.flatMap(({ id, name, checksum: sum }) => {
          const now = there.get(id)
          if (now === null || now === sum) return []
          if (now === undefined) forget(id)
          else put(id, name, now)
          return sum === null ? [] : [name || `${id}.json`]
        })
      })
    },
  }
}

/** The checksum of each template; null if it is there and cannot be read for now. */
function sumsIn(folder: string): Map<string, number | null> {
  return new Map(templateIds(folder).map((id) => [id, sumOf(join(folder, `${id}.json`))]))
}

function sumOf(path: string): number | null {
  try {
    return checksum(readFileSync(path))
  } catch {
    // Listing the templates will report it.
    return null
  }
}
