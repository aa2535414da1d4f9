import type { MediaType } from '#shared/asset/asset.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import { FileView } from '../inspect/header.ts'
import { isApplication, segments } from '../inspect/jpeg.ts'
import { pngChunks } from '../inspect/png.ts'
import { webpChunks } from '../inspect/webp.ts'

/** A metadata part of an image's file. `name`: its name in the file format. */
export interface MetadataPart {
  readonly name: string
  readonly content: Uint8Array
}

const textChunks: ReadonlySet<string> = new Set(['iTXt', 'tEXt', 'zTXt', 'eXIf', 'caBX'])
const riffChunks: ReadonlySet<string> = new Set(['EXIF', 'XMP ', 'C2PA'])

const readers: Partial<Record<MediaType, (file: FileView) => Iterable<MetadataPart>>> = {
  *'image/jpeg'(file) {
    for (const { marker, at, length } of segments(file))
      if (isApplication(marker)) yield { name: `APP${marker & 15}`, content: file.part(at, length) }
  },
  *'image/png'(file) {
    for (const { type, at, length } of pngChunks(file))
      if (textChunks.has(type)) yield { name: type, content: file.part(at, length) }
  },
  *'image/webp'(file) {
    for (const { type, at, length } of webpChunks(file))
      if (riffChunks.has(type)) yield { name: type, content: file.part(at, length) }
  },
}

/**
 * The metadata parts of a JPEG, PNG or WebP file, in order; none for other types. @throws LedeError
 * `image.truncated`, `image.undecodable`
 */
export function metadataParts(bytes: Uint8Array): MetadataPart[] {
  const read = readers[sniffImage(bytes) as MediaType]
  return read === undefined ? [] : [...read(new FileView(bytes))]
}
