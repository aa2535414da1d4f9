import { LedeError, systemError } from '#shared/api/errors.ts'
import type { Rendition } from '#shared/asset/rendition.ts'
import type { ImageHeader } from '../inspect/header.ts'
import { profileSegments, withProfile } from '../inspect/jpeg.ts'
import { type Bitmap, cropBitmap, halveBitmap, isTransparent, turnUpright } from './bitmap.ts'
import { canDecode, decode, encodeJpeg, encodePng, resizeBitmap } from './codecs.ts'

/** A stored image to be processed. */
export interface Source {
  bytes: Uint8Array
  header: ImageHeader
}

/** A decoded, upright image, with its intermediate sizes. */
interface Opened {
  hash: string
  /**
   * Each half the size of the one before. Of a transparent image only the first: halving would
   * bleed its hidden colours.
   */
  levels: [Bitmap, ...Bitmap[]]
  profile: readonly Uint8Array[]
}

/** What decoding an image shows about it. */
export interface DecodedInfo {
  transparent: boolean
}

/**
 * Decodes an image once, to be sure that it can be published.
 *
 *
 * @throws LedeError `image.undecodable`
 */
export async function look(source: Source): Promise<DecodedInfo> {
  if (!canDecode(source.header.mediaType) || source.header.animated) return { transparent: true }
  return { transparent: isTransparent(await unpacked(source)) }
}

/** Makes renditions one after the other; keeps the last image decoded. */
export class Renderer {
  #opened: Opened | null = null

  /**
   * A rendition's bytes, without metadata except for the colour profile.
   *
   *
   * @param source the stored image; null if it is that of the last call.
   * @throws LedeError `image.undecodable`
   */
  async render(rendition: Rendition, source: Source | null): Promise<Uint8Array<ArrayBuffer>> {
    const { levels, profile } = await this.#open(rendition.hash, source)
    const part = rendition.crop ?? { x: 0, y: 0, width: levels[0].width, height: levels[0].height }
    let level = 0
    while (part.width >> (level + 1) >= rendition.width && part.height >> (level + 1) >= rendition.height) {
      const bitmap = levels[level]
      if (bitmap === undefined || !this.#canHalve(levels, level)) break
      levels[level + 1] ??= halveBitmap(bitmap)
      level += 1
    }
    const bitmap = levels[level] ?? levels[0]
    const x = part.x >> level
    const y = part.y >> level
    const rect = {
      x,
      y,
      width: Math.min(part.width >> level, bitmap.width - x),
      height: Math.min(part.height >> level, bitmap.height - y),
    }
    const isWhole = rect.width === bitmap.width && rect.height === bitmap.height
    const made = await resizeBitmap(isWhole ? bitmap : cropBitmap(bitmap, rect), rendition)
    if (rendition.mediaType === 'image/png') return encodePng(made)
    return withProfile(await encodeJpeg(made), profile)
  }

  #canHalve(levels: Opened['levels'], level: number): boolean {
    return levels[level + 1] !== undefined || !isTransparent(levels[0])
  }

  async #open(hash: string, source: Source | null): Promise<Opened> {
    if (this.#opened?.hash === hash) return this.#opened
    // Released before another is decoded: there may not be room for both.
    this.#opened = null
    if (source === null) throw new RangeError('the image has to be given first')
    const bitmap = await unpacked(source)
    const isJpeg = source.header.mediaType === 'image/jpeg'
    this.#opened = { hash, levels: [bitmap], profile: isJpeg ? profileSegments(source.bytes) : [] }
    return this.#opened
  }
}

async function unpacked({ bytes, header }: Source): Promise<Bitmap> {
  const bitmap = await decode(bytes, header.mediaType).catch((error: unknown) => {
    throw systemError(error) ?? new LedeError('image.undecodable', {}, error)
  })
  // Otherwise a header with a false size would get it past the limit.
  if (bitmap.width !== header.width || bitmap.height !== header.height) throw new LedeError('image.undecodable')
  return turnUpright(bitmap, header.orientation)
}
