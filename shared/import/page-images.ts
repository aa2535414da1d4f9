import type { FileReading, Reading } from '#shared/api/contract.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { withFacts } from '#shared/asset/filled-figures.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { withImages } from './awaited-image.ts'

/** What a reader is given of the images of its file. */
export type ImagesGiven = (Asset | null)[] | 'awaited'

/** Where the images of a page come from. */
export interface ImageSource {
  /** An image that the library has; null otherwise. */
  known(hash: string): Promise<Asset | null>
  /** The image at an address of the page, stored in the library; null if there is none. */
  at(address: string): Promise<Asset | null>
  /** The metadata in an image's file; null if it cannot be read. */
  facts(hash: string): Promise<PictureFacts | null>
}

/**
 * Reads a file with the images that it shows. `read` is given what the library has of them, in the
 * order in which an earlier reading listed them, or is told to await them: if all can be had, they
 * are filled into that reading. Only if some are missing, or none was expected (`isLikely`), is the
 * file read again. Where the file says nothing about an image that came with it, the image's own
 * metadata is used.
 */
export async function readWithImages(
  read: (images: ImagesGiven) => Promise<FileReading>,
  isLikely: boolean,
  source: ImageSource,
): Promise<FileReading> {
  const reading = await read(isLikely ? 'awaited' : [])
  const images: (Asset | null)[] = []
  const facts = new Map<string, PictureFacts>()
  for (const { address, asset } of reading.images) {
    const known = asset === null ? null : await source.known(asset)
    const image = known ?? (await source.at(address))
    images.push(image)
    // For an image that the library already had, empty attributes were left empty on purpose.
    const said = known === null && image !== null ? await source.facts(image.hash) : null
    if (image !== null && said !== null) facts.set(image.hash, said)
  }
  if (!isLikely && images.every((image) => image === null)) return reading
  const had = images.filter((image) => image !== null)
  const again = isLikely && had.length === images.length ? withImages(reading, had) : await read(images)
  return facts.size === 0 ? again : { ...again, stories: again.stories.map((story) => filled(story, facts)) }
}

/** Suggestions refer to positions in the text, so the text is left as it is. */
function filled(story: Reading, facts: ReadonlyMap<string, PictureFacts>): Reading {
  const { article, review } = story
  return review === null ? { ...story, article: { ...article, body: withFacts(article.body, facts) } } : story
}

/**
 * The file meant by an address in a page, among files that came with it: the one whose path shares
 * the most trailing folders with the address, at least its name. Null if there is none.
 */
export function fileAt<File extends { readonly path: string }>(address: string, files: readonly File[]): File | null {
  const wanted = segmentsOf(pathOf(address))
  const alike = files.map(({ path }) => commonEnd(segmentsOf(path), wanted))
  const most = Math.max(0, ...alike)
  return (most > 0 && files[alike.indexOf(most)]) || null
}

/** The path of an address in a page, without query and fragment, decoded. */
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
