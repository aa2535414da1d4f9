import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'

/** Where Linux keeps files in memory. */
const inMemory = '/dev/shm'
/** Several times what a run needs, in bytes. Containers often have 64 MB of it. */
const enough = 2 * 1024 ** 3

/** A folder for temporary files, and how to be rid of it. */
export interface MemoryFolder {
  path: string
  remove(): void
}

/**
 * A folder of its own in memory, where there is room for one and programs in it may be run; else
 * null. On a disk tests that flush what they write wait for it, and do nothing meanwhile. `room`:
 * how much memory must be free, in bytes.
 */
export function memoryFolder(room = enough): MemoryFolder | null {
  if (freemem() < room || !hasRoom(room)) return null
  const path = mkdtempSync(join(inMemory, 'lede-check-'))
  return { path, remove: () => removeFolder(path) }
}

/** What is in use still, by a process that ends late, says nothing about what was tested. */
function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  } catch (error) {
    console.warn(`${path} could not be removed: ${error}`)
  }
}

function hasRoom(room: number): boolean {
  try {
    accessSync(inMemory, constants.W_OK)
    const { bavail, bsize } = statfsSync(inMemory)
    const mounted = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
    const options = mounted.findLast(([, place]) => place === inMemory)?.[3]?.split(',') ?? ['noexec']
    return bavail * bsize >= room && !options.includes('noexec')
  } catch {
    return false
  }
}
