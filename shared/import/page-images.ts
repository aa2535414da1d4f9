import type { FileReading, Reading } from '#shared/api/contract.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { withFacts } from '#shared/asset/filled-figures.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { withImages } from './awaited-image.ts'

/** What a reading is told of the images of its file. */
export type ImagesGiven = (Asset | null)[] | 'awaited'

/** Where the images of a page can be had. */
export interface ImageSource {
  /** An image that the library has; null where it has not. */
  known(hash: string): Promise<Asset | null>
  /** The image at an address of the page, put into the library; null where there is none. */
  at(address: string): Promise<Asset | null>
  /** What the file of an image says of it; null where that cannot be read. */
  facts(hash: string): Promise<PictureFacts | null>
}

/**
 * Reads a file with the images that it shows. `read` is given what the library has of them, in the
 * order in which a reading before told of them, or has them awaited: then they are put into that
 * reading where all can be had. Only where some can, and others cannot, or it was not thought that
 * any could (`isLikely`), the file is read once more. Where it says nothing of an image that came
 * with it, the image's own file has the word.
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
    // Of one that the library had, what was left empty was left so.
    const said = known === null && image !== null ? await source.facts(image.hash) : null
    if (image !== null && said !== null) facts.set(image.hash, said)
  }
  if (!isLikely && images.every((image) => image === null)) return reading
  const had = images.filter((image) => image !== null)
  const again = isLikely && had.length === images.length ? withImages(reading, had) : await read(images)
  return facts.size === 0 ? again : { ...again, stories: again.stories.map((story) => filled(story, facts)) }
}

/** What came as suggestions names places in the text, which stays as it is therefore. */
function filled(story: Reading, facts: ReadonlyMap<string, PictureFacts>): Reading {
  const { article, review } = story
  return review === null ? { ...story, article: { ...article, body: withFacts(article.body, facts) } } : story
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
