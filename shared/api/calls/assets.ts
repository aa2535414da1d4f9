import { z } from 'zod'
import { assetSchema, hashSchema, mediaTypes } from '#shared/asset/asset.ts'
import { pictureFactsSchema } from '#shared/asset/picture-facts.ts'
import { renditionSchema } from '#shared/asset/rendition.ts'
import { call } from '../call.ts'
import { bytes } from './common.ts'

/** The calls about images. */
export const assetsCalls = {
  /**
   * Takes in an image, of which one copy is kept however many drafts use it. `hash` is what figures
   * name it by. `name`: the file's, for messages; what it is, its bytes say. Until a draft names
   * it, it is kept for a day. When the result arrives it is on disk.
   */
  'assets.put': call(() => [z.object({ bytes, name: z.string().min(1).max(1_000) }), assetSchema]),
  /** What is known of an image; null where the library has none of this hash. */
  'assets.find': call(() => [z.object({ hash: hashSchema }), z.object({ asset: assetSchema.nullable() })]),
  /**
   * What an image's file says of its picture; position and device are never told. Refuses with
   * `image.metadata` where that is too much to be read: the image is kept all the same.
   */
  'assets.facts': call(() => [z.object({ hash: hashSchema }), pictureFactsSchema]),
  /**
   * An image at its full size, without its metadata: nothing that is shown, printed or copied can
   * carry it on.
   */
  'assets.read': call(() => [z.object({ hash: hashSchema }), z.object({ bytes, mediaType: z.enum(mediaTypes) })]),
  /**
   * An image byte for byte as it came, with all that its file says, the position among it. Refuses
   * with `asset.bareOnly` where this desk has only its picture, as from a package.
   */
  'assets.original': call(() => [z.object({ hash: hashSchema }), z.object({ bytes, mediaType: z.enum(mediaTypes) })]),
  /** An image as it is published (shared/asset/rendition.ts), without metadata. */
  'assets.render': call(() => [renditionSchema, z.object({ bytes })]),
} as const
