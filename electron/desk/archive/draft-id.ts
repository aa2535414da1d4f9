import { createHash } from 'node:crypto'
import type { ArchiveStory } from './story.ts'

/**
 * The id of a story's draft, derived from its identity, so that it is imported once, however often
 * its archive is read (RFC 9562, version 8: 122 bits of a SHA-256).
 */
export function draftIdOf({ key }: Pick<ArchiveStory, 'key'>): string {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
