import type { MediaType } from '#shared/asset/asset.ts'
import type { Carriage } from '#shared/asset/carriage.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import { jpegWithXmp } from '../inspect/jpeg.ts'
import { pngWithXmp } from '../inspect/png.ts'
import { xmpPacket } from './xmp.ts'

/** Renditions are these; moving images, which stay as they came, carry nothing. */
const carriers: Partial<Record<MediaType, (bare: Uint8Array, packet: string) => Uint8Array<ArrayBuffer>>> = {
  'image/jpeg': jpegWithXmp,
  'image/png': pngWithXmp,
}

/**
 * A picture without metadata, with what the newsroom wants it to carry. Without its metadata it is
 * the same again, byte for byte.
 */
export function publishedPicture(
  bare: Uint8Array<ArrayBuffer>,
  facts: PictureFacts | null,
  carriage: Carriage,
): Uint8Array<ArrayBuffer> {
  const carrier = carriers[sniffImage(bare) as MediaType]
  const packet = facts === null || carrier === undefined ? null : xmpPacket(facts, carriage)
  return packet === null || carrier === undefined ? bare : carrier(bare, packet)
}
