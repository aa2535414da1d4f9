import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Damage, damageSchema } from '#shared/damage/damage.ts'
import { readIfThere } from './if-there.ts'
import { writePrivateFile } from './private-folder.ts'

/** The file in a data folder with damage that nobody has read about yet. */
export const damageFile = 'lede.damage.json'

const logSchema = z.array(damageSchema)

/**
 * The damage in a data folder that nobody has read about yet, the latest last. Empty if the file
 * itself is damaged. @throws the system's error if it is there and cannot be read
 */
export function readDamage(folder: string): Damage[] {
  const text = readIfThere(join(folder, damageFile))?.toString('utf8')
  if (text === undefined) return []
  try {
    return logSchema.parse(JSON.parse(text))
  } catch {
    return []
  }
}

/** Records damage; on disk on return. */
export function addDamage(folder: string, damage: Damage): void {
  write(folder, [...readDamage(folder), damage])
}

/** A person has read about everything found up to a time. */
export function forgetDamage(folder: string, upTo: number): void {
  const rest = readDamage(folder).filter(({ at }) => at > upTo)
  if (rest.length > 0) write(folder, rest)
  else rmSync(join(folder, damageFile), { force: true })
}

function write(folder: string, all: readonly Damage[]): void {
  const path = join(folder, damageFile)
  writePrivateFile(`${path}.new`, `${JSON.stringify(all, null, 2)}\n`)
  renameSync(`${path}.new`, path)
}
