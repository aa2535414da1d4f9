import { constants, copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parts } from './look.ts'
import { syncFile, syncFolder } from './sync.ts'

/**
 * Copies parts of a library (look.ts), byte for byte, under unused names
 * ("lede.damaged-2026-11-23.sqlite"), and returns these by the names of the parts. They are on disk
 * on return; nothing else has changed. The day is that of UTC. Throws if there is no space for a
 * second copy.
 */
export function setAside(folder: string, present: readonly string[], now: number): Map<string, string> {
  const names = freeNames(folder, present, new Date(now).toISOString().slice(0, 10))
  try {
    for (const [part, name] of names) {
      copyFileSync(join(folder, part), join(folder, name), constants.COPYFILE_EXCL)
      syncFile(join(folder, name))
    }
    syncFolder(folder)
  } catch (error) {
    for (const name of names.values()) rmSync(join(folder, name), { force: true })
    throw error
  }
  return names
}

function freeNames(folder: string, present: readonly string[], day: string): Map<string, string> {
  for (let number = 1; ; number += 1) {
    const stem = number === 1 ? `lede.damaged-${day}` : `lede.damaged-${day}-${number}`
    const asideOf = (part: string) => part.replace(/^lede/, stem)
    if (parts.some((part) => existsSync(join(folder, asideOf(part))))) continue
    return new Map(present.map((part) => [part, asideOf(part)]))
  }
}
