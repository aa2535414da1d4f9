import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { headBytes, isGhost, isWxr } from '#shared/import/archive-head.ts'

/** The beginning of a file as text, in any Unicode encoding. */
export function headText(bytes: Buffer): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0
  return bytes.toString(isWide ? 'utf16le' : 'utf8')
}

/**
 * Whether there is an archive at a path: a folder, a zip file, or an export of another system.
 * False if nothing is there.
 */
export function isArchive(path: string): boolean {
  try {
    if (statSync(path).isDirectory() || /\.zip$/i.test(path)) return true
    if (!/\.(?:xml|wxr|rss|json)$/i.test(path)) return false
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(headBytes)
      const head = headText(bytes.subarray(0, readSync(file, bytes)))
      return isWxr(head) || isGhost(head)
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}
