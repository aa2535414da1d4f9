import { statSync } from 'node:fs'

/**
 * Identifies the file at a path, to notice when another or none is there; null if there is none.
 */
export function fileAt(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`
}
