import { constants, copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What SQLite appends to the name of a database for the files beside it. */
const companions = ['', '-wal', '-shm']

/**
 * Puts a damaged database aside under a name that is not taken ("lede.damaged-2026-11-23.sqlite"), byte for byte, with the files that belong to it, and returns the name. The day is
 * that of UTC. Where there is no room for a second copy, it throws and everything stays where it is.
 */
export function setAside(folder: string, file: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10)
  const name = freeName(folder, file.replace(/(\.\w+)$/, `.damaged-${day}$1`))
  const present = companions.filter((ending) => existsSync(join(folder, file + ending)))
  for (const ending of present) {
    // First a copy, then the deletion: at every moment there is one that is whole.
    copyFileSync(join(folder, file + ending), join(folder, name + ending), constants.COPYFILE_EXCL)
  }
  for (const ending of present) rmSync(join(folder, file + ending))
  return name
}

function freeName(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`)
    if (companions.every((ending) => !existsSync(join(folder, candidate + ending)))) return candidate
  }
}
