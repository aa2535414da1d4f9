import { looksLikePackage } from '#shared/api/package-file.ts'

/** How many bytes from the start of a file are enough to tell what it is. */
export const headBytes = 16 * 1024

/** Whether a file begins like a WordPress export. */
export function isWxr(head: string): boolean {
  return /<rss\b/i.test(head) && /wordpress\.org\/export\/|<wp:wxr_version>/i.test(head)
}

/** Whether a file begins like a Ghost export. */
export function isGhost(head: string): boolean {
  return (
    /^\uFEFF?\s*\{\s*"(?:db"\s*:\s*\[\s*\{\s*")?(?:meta|data)"\s*:/.test(head) &&
    /"(?:exported_on|posts|posts_tags|migrations|users|roles)"/.test(head)
  )
}

/**
 * Whether a file is an archive of another system, by its name and its first `headBytes`: a zip file
 * that is not a renamed package of Lede's, or an export of WordPress or Ghost.
 */
export function isArchiveFile(name: string, head: Uint8Array): boolean {
  if (/\.zip$/i.test(name)) return looksLikePackage({ name, bytes: head }) && firstName(head) !== 'manifest.json'
  if (!/\.(?:xml|wxr|rss|json)$/i.test(name)) return false
  const text = new TextDecoder(head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(head)
  return isWxr(text) || isGhost(text)
}

/** The name of the first file in a zip archive (APPNOTE.TXT 6.3, 4.3.7). */
function firstName(head: Uint8Array): string {
  const length = (head[26] ?? 0) + (head[27] ?? 0) * 256
  return new TextDecoder().decode(head.subarray(30, 30 + length))
}
