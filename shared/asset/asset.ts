import { z } from 'zod'

/** What images Lede keeps: what every browser shows. */
export const mediaTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'] as const

export type MediaType = (typeof mediaTypes)[number]

/** The extension of each type's files, without the dot. */
export const imageExtension: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

/** The most bytes that one image may have: with room to spare below what one message carries. */
export const maxImageBytes = 30 * 1024 * 1024
/**
 * The most pixels, as a large medium-format camera makes them: unpacked, four bytes each have to
 * fit into memory.
 */
export const maxPixels = 110_000_000

/** The name of an asset: the SHA-256 of its bytes, in lower-case hex. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What a reader of the library is told that an image has and no copy that leaves has. `position`:
 * where on earth it was taken. What leaves (exports in every format, prints, what is copied,
 * packages unless the person who sends one says otherwise) is the picture with its colour profile
 * and how it is held upright, and nothing else of the file: neither position nor device, nor EXIF,
 * XMP, IPTC or a maker's notes. Captions and credits are the story's.
 */
export const removals = ['position'] as const

/** An image among the library's assets. Width and height are in pixels, as it is seen upright. */
export const assetSchema = z.lazy(() =>
  z.object({
    hash: hashSchema,
    mediaType: z.enum(mediaTypes),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    /** Whether it moves: such an image is published as it is. */
    animated: z.boolean(),
    /** Whether anything shows through it. */
    transparent: z.boolean(),
    /** What of it stands in its data. */
    removed: z.array(z.enum(removals)),
  }),
)

export type Asset = z.infer<typeof assetSchema>
