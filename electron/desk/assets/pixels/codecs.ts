import type { MediaType } from '#shared/asset/asset.ts'
import type { Size } from '#shared/asset/geometry.ts'
import type { Bitmap } from './bitmap.ts'
import { compiledAt, type Decoder, type Encoder, loadCodec, loadModule, type Resizer } from './jsquash.ts'

// jSquash: mozjpeg, libwebp, libavif and the Rust crates png and resize as WebAssembly. Nothing has
// to be rebuilt for Electron, and whatever a hostile image does to its decoder stays inside the
// module's own memory.

const pngWasm = '@jsquash/png/codec/pkg/squoosh_png_bg.wasm'

class Unpacked implements Bitmap {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number

  constructor(data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number) {
    this.data = data
    this.width = width
    this.height = height
  }
}

// The decoders return the browser's ImageData, which Node lacks.
Object.assign(globalThis, { ImageData: globalThis.ImageData ?? Unpacked })

type Decode = (bytes: ArrayBuffer) => Promise<Bitmap>

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

const decoders: Partial<Record<MediaType, () => Promise<Decode>>> = {
  'image/jpeg': once(emscriptenDecoder('@jsquash/jpeg/decode.js', '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm')),
  'image/png': once(async () => {
    const codec = await loadModule<Decoder>('@jsquash/png/decode.js')
    await codec.init(await compiledAt(pngWasm))
    return codec.default
  }),
  'image/webp': once(emscriptenDecoder('@jsquash/webp/decode.js', '@jsquash/webp/codec/dec/webp_dec.wasm')),
  'image/avif': once(emscriptenDecoder('@jsquash/avif/decode.js', '@jsquash/avif/codec/dec/avif_dec.wasm')),
}

function emscriptenDecoder(path: string, wasm: string): () => Promise<Decode> {
  return async () => (await loadCodec<Decoder>(path, wasm)).default
}

/** Whether images of a type can be decoded: all but GIF, which is published unchanged. */
export function canDecode(mediaType: MediaType): boolean {
  return mediaType in decoders
}

/** Decodes an image as it is stored. Throws whatever the decoder throws. */
export async function decode(bytes: Uint8Array, mediaType: MediaType): Promise<Bitmap> {
  const decoder = await decoders[mediaType]?.()
  if (decoder === undefined) throw new RangeError(`no decoder of ${mediaType}`)
  return decoder(new Uint8Array(bytes).buffer)
}

/** The quality of published photographs, of 100: what most newsrooms use. */
const quality = 80

const jpegEncoder = once(
  async () => (await loadCodec<Encoder>('@jsquash/jpeg/encode.js', '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')).default,
)

const pngEncoder = once(async () => {
  const codec = await loadModule<Encoder>('@jsquash/png/encode.js')
  await codec.init(await compiledAt(pngWasm))
  return codec.default
})

const resizer = once(async () => {
  const codec = await loadModule<Resizer>('@jsquash/resize')
  await codec.initResize(await compiledAt('@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm'))
  return codec.default
})

/** Encodes an image as a photograph (progressive JPEG), without metadata. */
export async function encodeJpeg(bitmap: Bitmap): Promise<Uint8Array<ArrayBuffer>> {
  const encode = await jpegEncoder()
  return new Uint8Array(await encode(bitmap, { quality }))
}

/** Encodes an image losslessly (PNG), without metadata. */
export async function encodePng(bitmap: Bitmap): Promise<Uint8Array<ArrayBuffer>> {
  const encode = await pngEncoder()
  return new Uint8Array(await encode(bitmap))
}

/** An image at another size. */
export async function resizeBitmap(bitmap: Bitmap, { width, height }: Size): Promise<Bitmap> {
  if (bitmap.width === width && bitmap.height === height) return bitmap
  const resize = await resizer()
  const options = {
    width,
    height,
    method: 'lanczos3',
    premultiply: true,
    linearRGB: false,
    fitMethod: 'stretch',
  } as const
  return resize(bitmap, options)
}
