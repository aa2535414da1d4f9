import { cpSync, rmSync } from 'node:fs'
import { onTestFinished } from 'vitest'

/**
 * The files of a library that is open, in a folder beside its own: what a desk leaves that is
 * killed now.
 */
export function asKilled(folder: string): string {
  const killed = `${folder}-killed`
  cpSync(folder, killed, { recursive: true })
  onTestFinished(() => rmSync(killed, { recursive: true }))
  return killed
}
