import { z } from 'zod'
import { assetSchema, hashSchema, mediaTypes } from '#shared/asset/asset.ts'
import { pictureFactsSchema } from '#shared/asset/picture-facts.ts'
import { renditionSchema } from '#shared/asset/rendition.ts'
import { call } from '../call.ts'
import { bytes } from './common.ts'

/** The calls about images. */
export const assetsCalls = {
  /**
   * Stores an image: one copy, however many drafts use it. Figures refer to it by `hash`. `name`:
   * the file's name, for messages only; its type is read from its bytes. An image that no draft
   * names is kept for a day. When the result arrives the image is on disk.
   */
  'assets.put': call(() => [z.object({ bytes, name: z.string().min(1).max(1_000) }), assetSchema]),
  /** What is known of an image; null if the library has none with this hash. */
  'assets.find': call(() => [z.object({ hash: hashSchema }), z.object({ asset: assetSchema.nullable() })]),
  /**
   * What an image's file says of its picture; position and device are never included. Refuses with
   * `image.metadata` if that is too much to read: the image is kept all the same.
   */
  'assets.facts': call(() => [z.object({ hash: hashSchema }), pictureFactsSchema]),
  /**
   * An image at full size without its metadata, so that nothing that is shown, printed or copied
   * can leak it.
   */
  'assets.read': call(() => [z.object({ hash: hashSchema }), z.object({ bytes, mediaType: z.enum(mediaTypes) })]),
  /**
   * An image byte for byte as it came, with all that its file says, the position among it. Refuses
   * with `asset.bareOnly` where this desk has only its picture, as from a package.
   */
  'assets.original': call(() => [z.object({ hash: hashSchema }), z.object({ bytes, mediaType: z.enum(mediaTypes) })]),
  /** An image as it is published (shared/asset/rendition.ts), without metadata. */
  'assets.render': call(() => [renditionSchema, z.object({ bytes })]),
  /** The same with the metadata that the newsroom wants published pictures to carry. */
  'assets.publish': call(() => [renditionSchema, z.object({ bytes })]),
} as const
