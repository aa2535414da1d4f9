import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Damage, damageSchema } from '#shared/damage/damage.ts'
import { writePrivateFile } from './private-folder.ts'

/** The file in a data folder with damage that nobody has read about yet. */
export const damageFile = 'lede.damage.json'

const logSchema = z.array(damageSchema)

/**
 * The damage in a data folder that nobody has read about yet, the latest last. Empty if the file
 * itself cannot be read.
 */
export function readDamage(folder: string): Damage[] {
  try {
    return logSchema.parse(JSON.parse(readFileSync(join(folder, damageFile), 'utf8')))
  } catch {
    return []
  }
}

/** Records damage; on disk on return. */
export function addDamage(folder: string, damage: Damage): void {
  const path = join(folder, damageFile)
  writePrivateFile(`${path}.new`, `${JSON.stringify([...readDamage(folder), damage], null, 2)}\n`)
  renameSync(`${path}.new`, path)
}

/** A person has read about everything found up to a time. */
export function forgetDamage(folder: string, upTo: number): void {
  const rest = readDamage(folder).filter(({ at }) => at > upTo)
  rmSync(join(folder, damageFile), { force: true })
  for (const damage of rest) addDamage(folder, damage)
}
