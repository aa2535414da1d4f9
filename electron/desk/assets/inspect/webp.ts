import { LedeError } from '#shared/api/errors.ts'
import { hasXmpPosition, noMetadata, orientationBlock, readExif } from './exif.ts'
import { FileView, type ImageHeader } from './header.ts'

// https://developers.google.com/speed/webp/docs/riff_container
const headerBytes = 12
const animationFlag = 0x02
const exifFlag = 0x08
/** A colour profile, transparency, animation. */
const pictureFlags = 0x20 | 0x10 | animationFlag

/** The chunks that affect how the picture is shown. */
const pictureChunks: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

interface Chunk {
  type: string
  /** Where its content begins. */
  at: number
  length: number
}

/** @throws LedeError `image.truncated`, `image.undecodable` */
export function inspectWebp(bytes: Uint8Array): ImageHeader {
  const file = new FileView(bytes)
  let size: { width: number; height: number } | null = null
  let { orientation, position } = noMetadata
  let animated = false
  for (const { type, at, length } of webpChunks(file)) {
    if (type === 'VP8X') {
      animated = (file.u8(at) & animationFlag) !== 0
      size = { width: file.u24(at + 4) + 1, height: file.u24(at + 7) + 1 }
    } else if (type === 'VP8 ') {
      size ??= { width: file.u16(at + 6, true) & 0x3fff, height: file.u16(at + 8, true) & 0x3fff }
    } else if (type === 'VP8L') {
      const packed = file.u32(at + 1, true)
      size ??= { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
    } else if (type === 'EXIF') {
      const exif = readExif(withoutPrefix(file.part(at, length)))
      orientation = exif.orientation
      position ||= exif.position
    } else if (type === 'XMP ') position ||= hasXmpPosition(file.part(at, length))
  }
  if (size === null) throw new LedeError('image.undecodable')
  return { mediaType: 'image/webp', ...size, orientation, animated, position }
}

/** A WebP file without metadata, with every frame and the orientation unchanged. */
export function bareWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new FileView(bytes)
  const orientation = orientationBlock(inspectWebp(bytes).orientation)
  const exif = orientation === null ? [] : [chunkOf('EXIF', orientation)]
  const metadataFlags = orientation === null ? 0 : exifFlag
  const kept = [...webpChunks(file)].filter(({ type }) => pictureChunks.has(type))
  const parts = kept.map(({ type, at, length }) => {
    const chunk = Buffer.from(file.part(at - 8, 8 + padded(length)))
    if (type === 'VP8X') chunk[8] = (file.u8(at) & pictureFlags) | metadataFlags
    return chunk
  })
  const bare = Buffer.concat([bytes.subarray(0, headerBytes), ...parts, ...exif])
  bare.writeUInt32LE(bare.length - 8, 4)
  return new Uint8Array(bare)
}

// Content of even length, so that no padding is needed.
function chunkOf(type: string, content: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(8 + content.length)
  chunk.write(type, 0, 'latin1')
  chunk.writeUInt32LE(content.length, 4)
  chunk.set(content, 8)
  return chunk
}

export function* webpChunks(file: FileView): Generator<Chunk> {
  const end = file.u32(4, true) + 8
  file.part(0, end)
  for (let at = headerBytes; at + 8 <= end; ) {
    const length = file.u32(at + 4, true)
    file.part(at + 8, length)
    yield { type: file.ascii(at, 4), at: at + 8, length }
    at += 8 + padded(length)
  }
}

function padded(length: number): number {
  return length + (length % 2)
}

// Some writers put JPEG's own prefix before it.
function withoutPrefix(exif: Uint8Array): Uint8Array {
  return exif[0] === 0x45 && exif[1] === 0x78 ? exif.subarray(6) : exif
}
