import { cpSync, rmSync } from 'node:fs'
import { onTestFinished } from 'vitest'

/**
 * Copies the files of an open library into a folder beside its own: what a desk leaves if it is
 * killed now.
 */
export function asKilled(folder: string): string {
  const killed = `${folder}-killed`
  cpSync(folder, killed, { recursive: true })
  onTestFinished(() => rmSync(killed, { recursive: true }))
  return killed
}
