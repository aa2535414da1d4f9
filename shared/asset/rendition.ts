import { z } from 'zod'
import { type Asset, hashSchema, imageExtension, type MediaType, mediaTypes } from './asset.ts'
import { type Focus, leadCrops, type Rect, type Size, wholeSizes } from './geometry.ts'

const pixels = z.number().int().positive().max(100_000)
const offset = z.number().int().nonnegative().max(100_000)

/**
 * An image as it is published: a stored image, whole or cropped (`crop`, in its upright pixels),
 * scaled to a size. `kept`: its bytes unchanged except for removed metadata.
 */
export const renditionSchema = z.lazy(() =>
  z.object({
    hash: hashSchema,
    mediaType: z.enum(mediaTypes),
    width: pixels,
    height: pixels,
    crop: z.object({ x: offset, y: offset, width: pixels, height: pixels }).nullable(),
    kept: z.boolean(),
  }),
)

export type Rendition = z.infer<typeof renditionSchema>

/**
 * The files in which an image is published: the whole image from the smallest to the largest, and
 * the crops of a lead image from the widest to the square.
 */
export interface Renditions {
  whole: Rendition[]
  crops: Rendition[]
}

/**
 * The files in which an image is published. Photographs become JPEG; images stored losslessly or
 * with transparency become PNG; animations and every GIF stay unchanged and have no crops.
 */
export function renditionsOf(asset: Asset, focus: Focus, isLead: boolean): Renditions {
  const { hash, width, height } = asset
  if (asset.animated || asset.mediaType === 'image/gif') {
    return { whole: [{ hash, mediaType: asset.mediaType, width, height, crop: null, kept: true }], crops: [] }
  }
  const made = { hash, mediaType: publishedType(asset), kept: false } as const
  return {
    whole: wholeSizes(asset).map((size) => ({ ...made, ...size, crop: null })),
    crops: isLead ? leadCrops(asset, focus).map((crop) => ({ ...made, ...crop })) : [],
  }
}

/**
 * Whether a rendition is of an image as large as this: of a part that lies within it, and no larger
 * than that part. Any other would be made of nothing, or take any amount of memory.
 */
export function isRenditionOf(image: Size, { width, height, crop }: Rendition): boolean {
  const part = crop ?? { x: 0, y: 0, ...image }
  const isWithin = part.x + part.width <= image.width && part.y + part.height <= image.height
  return isWithin && width <= part.width && height <= part.height
}

// Sharp lines and transparency survive in PNG; in a photograph nobody sees what JPEG loses.
function publishedType({ mediaType, transparent }: Asset): MediaType {
  return mediaType === 'image/png' || transparent ? 'image/png' : 'image/jpeg'
}

/**
 * A file name for a rendition. Renditions with the same name are identical in every byte but their
 * metadata (carriage.ts), whatever story they belong to.
 */
export function renditionName({ hash, mediaType, width, height, crop, kept }: Rendition): string {
  const extension = imageExtension[mediaType]
  const start = hash.slice(0, 16)
  if (kept) return `${start}.${extension}`
  if (crop === null) return `${start}-${width}.${extension}`
  return `${start}-${width}x${height}${placeOf(crop)}.${extension}`
}

function placeOf({ x, y }: Rect): string {
  return `-${x}-${y}`
}

/** The name of the file that holds a whole image, at its full size. */
export function originalName({ hash, mediaType }: Pick<Asset, 'hash' | 'mediaType'>): string {
  return `${hash}.${imageExtension[mediaType]}`
}

const imagePath =
  /^[^/\\:\p{Cc}]{1,200}-images\/[0-9a-f]{16,64}(-\d{1,6}(x\d{1,6}-\d{1,6}-\d{1,6})?)?\.(jpg|png|gif|webp|avif)$/u

/**
 * Whether a path may be given to an image by an export: a file in a story's folder, and nothing
 * outside of it.
 */
export function isImagePath(path: string): boolean {
  return imagePath.test(path)
}

/** The folder of a story's images, beside the file of the story. */
export function imageFolder(stem: string): string {
  return `${stem}-images`
}
