import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** How much of a file tells what it is. */
export const headBytes = 16 * 1024

/** Whether a file begins as an export of WordPress does. */
export function isWxr(head: string): boolean {
  return /<rss\b/i.test(head) && /wordpress\.org\/export\/|<wp:wxr_version>/i.test(head)
}

/** Whether a file begins as an export of Ghost does. */
export function isGhost(head: string): boolean {
  return (
    /^\uFEFF?\s*\{\s*"(?:db"\s*:\s*\[\s*\{\s*")?(?:meta|data)"\s*:/.test(head) &&
    /"(?:exported_on|posts|posts_tags|migrations|users|roles)"/.test(head)
  )
}

/** The beginning of a file as text, whatever Unicode it is in. */
export function headText(bytes: Buffer): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0
  return bytes.toString(isWide ? 'utf16le' : 'utf8')
}

/**
 * Whether an archive lies at a path: a folder, a zip file, or an export of another system. False
 * for what is not there.
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
