import { z } from 'zod'

/** The types of image that Lede stores: those that every browser shows. */
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

/** The most bytes that one image may have: well below what one message can carry. */
export const maxImageBytes = 30 * 1024 * 1024
/**
 * The most pixels, about those of a large medium-format camera: unpacked at four bytes each, they
 * have to fit into memory.
 */
export const maxPixels = 110_000_000

/** The name of an asset: the SHA-256 of its bytes, in lower-case hex. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * Metadata that the library reports as present in an image and that no outgoing copy has.
 * `position`: where on earth it was taken. Outgoing copies (exports in every format, prints, the
 * clipboard, packages unless their sender chooses otherwise) are the picture with its colour
 * profile and orientation, and nothing else of the file: no position, no device, no EXIF, XMP, IPTC
 * or maker's notes. Captions and credits belong to the story.
 */
export const removals = ['position'] as const

/** An image among the library's assets. Width and height are in pixels, as it is seen upright. */
export const assetSchema = z.lazy(() =>
  z.object({
    hash: hashSchema,
    mediaType: z.enum(mediaTypes),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    /** Whether it is animated: such an image is published unchanged. */
    animated: z.boolean(),
    /** Whether any part of it is transparent. */
    transparent: z.boolean(),
    /** Which of the `removals` its data contains. */
    removed: z.array(z.enum(removals)),
  }),
)

export type Asset = z.infer<typeof assetSchema>
