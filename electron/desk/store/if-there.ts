import { readdirSync, readFileSync, statSync } from 'node:fs'

/*
 * What stands at a path, if anything does. Nothing but its absence counts as such: what the system
 * refuses for another reason (no right to it, too many open files, a disk that does not answer) is
 * thrown, since nobody may take it for lost.
 */

/** The content of a file; null if there is none. */
export function readIfThere(path: string): Buffer | null {
  return unlessMissing(() => readFileSync(path), null)
}

/** The names in a folder; none if nothing is there. */
export function namesIfThere(folder: string): string[] {
  return unlessMissing(() => readdirSync(folder), [])
}

/** The same; none either where something else stands in the folder's place. */
export function namesInFolder(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? namesIfThere(folder) : []
}

/** Whether there is a file or a folder, also by a link. */
export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

function unlessMissing<Value>(look: () => Value, otherwise: Value): Value {
  try {
    return look()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise
    throw error
  }
}
