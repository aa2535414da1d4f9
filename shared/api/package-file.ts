import { sourcesOfName } from '#shared/formats/sources.ts'
import { maxFileBytes, maxPackageBytes } from './message.ts'

/** The extension of packages. */
export const packageExtension = '.lede'

/** The media type of packages for browsers and operating systems. */
export const packageMediaType = 'application/vnd.lede.package'

/** The most bytes that a file with this name may have. */
export function maxBytesOf(name: string): number {
  if (name.toLowerCase().endsWith(packageExtension)) return maxPackageBytes
  return Math.max(maxFileBytes, ...sourcesOfName(name).map(({ maxBytes = 0 }) => maxBytes))
}

/**
 * Whether to open a file as a package: because of its name, or because it is a zip archive (mail
 * programs may have renamed it). The only other zip archives that Lede opens are of formats that
 * their names tell.
 */
export function looksLikePackage({ name, bytes }: { name: string; bytes: Uint8Array }): boolean {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03
  return name.toLowerCase().endsWith(packageExtension) || (isArchive && !sourcesOfName(name).some(({ isZip }) => isZip))
}
