import type { MediaType } from '#shared/asset/asset.ts'
import { bareAvif } from './avif.ts'
import { bareGif } from './gif.ts'
import { inspectImage } from './inspect.ts'
import { bareJpeg } from './jpeg.ts'
import { barePng } from './png.ts'
import { bareWebp } from './webp.ts'

const bareForms: Readonly<Record<MediaType, (bytes: Uint8Array) => Uint8Array<ArrayBuffer>>> = {
  'image/avif': bareAvif,
  'image/gif': bareGif,
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'image/webp': bareWebp,
}

/**
 * An image without metadata, with its picture unchanged: what affects its display stays (pixels,
 * colours, orientation), and nothing else, whatever it is called. An image without metadata is
 * returned unchanged.
 *
 *
 * @throws LedeError as inspectImage
 */
export function bareImage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bareForms[inspectImage(bytes, '').mediaType](bytes)
}
