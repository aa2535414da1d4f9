import type { FileReading } from '#shared/api/contract.ts'
import type { Asset } from '#shared/asset/asset.ts'

/** Where the images of a page can be had. */
export interface ImageSource {
  /** An image that the library has; null where it has not. */
  known(hash: string): Promise<Asset | null>
  /** The image at an address of the page, put into the library; null where there is none. */
  at(address: string): Promise<Asset | null>
}

/**
 * Reads a file, and where it shows images that can be had, once more with them. `read` is given
 * what the library has of the images, in the order in which its reading before told of them.
 */
export async function readWithImages(
  read: (images: (Asset | null)[]) => Promise<FileReading>,
  source: ImageSource,
): Promise<FileReading> {
  const reading = await read([])
  const images: (Asset | null)[] = []
  for (const { address, asset } of reading.images)
    images.push((asset === null ? null : await source.known(asset)) ?? (await source.at(address)))
  return images.every((image) => image === null) ? reading : read(images)
}

/**
 * The file that an address of a page means, of files that came with it: the one whose path ends as
 * the address does for the most folders, its name at least. Null where none does.
 */
export function fileAt<File extends { readonly path: string }>(address: string, files: readonly File[]): File | null {
  const wanted = segmentsOf(pathOf(address))
  const alike = files.map(({ path }) => commonEnd(segmentsOf(path), wanted))
  const most = Math.max(0, ...alike)
  return (most > 0 && files[alike.indexOf(most)]) || null
}

/** The path that an address of a page means, without what follows it, its escapes read. */
export function pathOf(address: string): string {
  const path = address.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function segmentsOf(path: string): string[] {
  return path.split(/[/\\]/).filter((segment) => segment !== '' && segment !== '.')
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}
