import { statSync } from 'node:fs'

/** Which file stands at a path, to notice when another or none does; null where there is none. */
export function fileAt(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`
}
