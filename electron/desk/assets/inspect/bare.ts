import type { MediaType } from '#shared/asset/asset.ts'
import { bareGif } from './gif.ts'
import { barePng } from './png.ts'
import { bareWebp } from './webp.ts'

const bareForms: Partial<Record<MediaType, (bytes: Uint8Array) => Uint8Array<ArrayBuffer>>> = {
  'image/gif': bareGif,
  'image/png': barePng,
  'image/webp': bareWebp,
}

/** An image that is published as it is, without its metadata. */
export function bareImage(bytes: Uint8Array, mediaType: MediaType): Uint8Array<ArrayBuffer> {
  return bareForms[mediaType]?.(bytes) ?? new Uint8Array(bytes)
}
