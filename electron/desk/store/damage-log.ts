import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Damage, damageSchema } from '#shared/damage/damage.ts'
import { writePrivateFile } from './private-folder.ts'

/** Where a data folder keeps what was found damaged until a person has read it. */
export const damageFile = 'lede.damage.json'

const logSchema = z.array(damageSchema)

/**
 * What was found damaged in a data folder and nobody has read yet, the latest last. One that cannot
 * be read itself says nothing.
 */
export function readDamage(folder: string): Damage[] {
  try {
    return logSchema.parse(JSON.parse(readFileSync(join(folder, damageFile), 'utf8')))
  } catch {
    return []
  }
}

/** Writes down what was found; on disk on return. */
export function addDamage(folder: string, damage: Damage): void {
  const path = join(folder, damageFile)
  writePrivateFile(`${path}.new`, `${JSON.stringify([...readDamage(folder), damage], null, 2)}\n`)
  renameSync(`${path}.new`, path)
}

/** A person has read what was found up to a time. */
export function forgetDamage(folder: string, upTo: number): void {
  const rest = readDamage(folder).filter(({ at }) => at > upTo)
  rmSync(join(folder, damageFile), { force: true })
  for (const damage of rest) addDamage(folder, damage)
}
