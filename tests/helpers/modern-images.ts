import type { Bitmap } from '#desk/assets/pixels/bitmap.ts'
import '#desk/assets/pixels/codecs.ts'
import { type Encoder, loadCodec } from '#desk/assets/pixels/jsquash.ts'

const codecs = {
  webp: ['@jsquash/webp/encode.js', '@jsquash/webp/codec/enc/webp_enc_simd.wasm'],
  avif: ['@jsquash/avif/encode.js', '@jsquash/avif/codec/enc/avif_enc.wasm'],
} as const

/** An image as WebP or AVIF. The encoders come with the codecs; Lede itself does not use them. */
export async function encodeModern(format: keyof typeof codecs, bitmap: Bitmap): Promise<Uint8Array<ArrayBuffer>> {
  const [path, wasm] = codecs[format]
  const codec = await loadCodec<Encoder>(path, wasm)
  return new Uint8Array(await codec.default(bitmap))
}
