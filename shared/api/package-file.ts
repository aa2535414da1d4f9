import { sourcesOfName } from '#shared/formats/sources.ts'
import { maxFileBytes, maxPackageBytes } from './message.ts'

/** What the names of packages end with. */
export const packageExtension = '.lede'

/** How browsers and systems call a package. */
export const packageMediaType = 'application/vnd.lede.package'

/** The most bytes that a file of a name may have. */
export function maxBytesOf(name: string): number {
  if (name.toLowerCase().endsWith(packageExtension)) return maxPackageBytes
  return Math.max(maxFileBytes, ...sourcesOfName(name).map(({ maxBytes = 0 }) => maxBytes))
}

/**
 * Whether a file is to be opened as a package: by its name, or because it is a zip archive, as
 * which mail programs may have renamed it and which no other file that Lede opens is but those of
 * formats whose names say so.
 */
export function looksLikePackage({ name, bytes }: { name: string; bytes: Uint8Array }): boolean {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03
  return name.toLowerCase().endsWith(packageExtension) || (isArchive && !sourcesOfName(name).some(({ isZip }) => isZip))
}
