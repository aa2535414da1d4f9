import { LedeError } from '#shared/api/errors.ts'
import { type MediaType, maxImageBytes, maxPixels } from '#shared/asset/asset.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import { isKeyOf } from '#shared/keys-of.ts'
import { inspectAvif } from './avif.ts'
import { inspectGif } from './gif.ts'
import type { ImageHeader } from './header.ts'
import { inspectJpeg } from './jpeg.ts'
import { inspectPng } from './png.ts'
import { inspectWebp } from './webp.ts'

const inspectors: Readonly<Record<MediaType, (bytes: Uint8Array) => ImageHeader>> = {
  'image/jpeg': inspectJpeg,
  'image/png': inspectPng,
  'image/gif': inspectGif,
  'image/webp': inspectWebp,
  'image/avif': inspectAvif,
}

/**
 * Reads the header of an image's file, which may be hostile, by its content and without unpacking
 * it. Every file that passes ends where its image does and is small enough to be unpacked.
 *
 *
 * @throws LedeError `image.empty`, `image.tooLarge`, `image.svg`, `image.foreign`, `image.notOne`,
 * `image.truncated`, `image.undecodable`, `image.forPrint`, `image.tooManyPixels`
 */
export function inspectImage(bytes: Uint8Array, name: string): ImageHeader {
  try {
    return checkedSize(inspected(bytes))
  } catch (error) {
    throw error instanceof LedeError ? new LedeError(error.code, { name, ...error.details }, error) : error
  }
}

function inspected(bytes: Uint8Array): ImageHeader {
  if (bytes.length === 0) throw new LedeError('image.empty')
  if (bytes.length > maxImageBytes) {
    throw new LedeError('image.tooLarge', { size: megabytes(bytes.length), limit: megabytes(maxImageBytes) })
  }
  const kind = sniffImage(bytes)
  if (kind === null) throw new LedeError('image.notOne')
  if (kind === 'svg') throw new LedeError('image.svg')
  if (isKeyOf(foreignNames, kind)) throw new LedeError('image.foreign', { format: foreignNames[kind] })
  return inspectors[kind](bytes)
}

const foreignNames = { heic: 'HEIC', tiff: 'TIFF', bmp: 'BMP', photoshop: 'Photoshop' } as const

function checkedSize(header: ImageHeader): ImageHeader {
  const { width, height } = header
  if (width < 1 || height < 1) throw new LedeError('image.undecodable')
  if (width * height > maxPixels) {
    const [size, limit] = [megapixels(width * height), megapixels(maxPixels)]
    throw new LedeError('image.tooManyPixels', { width, height, size, limit })
  }
  return header
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}

function megapixels(pixels: number): number {
  return Math.round(pixels / 1_000_000)
}
