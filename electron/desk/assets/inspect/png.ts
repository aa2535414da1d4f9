import { crc32 } from 'node:zlib'
import { LedeError } from '#shared/api/errors.ts'
import { hasXmpPosition, noMetadata, orientationBlock, readExif } from './exif.ts'
import { FileView, type ImageHeader } from './header.ts'

const signatureBytes = 8

/** @throws LedeError `image.truncated`, `image.undecodable` */
export function inspectPng(bytes: Uint8Array): ImageHeader {
  const file = new FileView(bytes)
  let size: { width: number; height: number } | null = null
  let { orientation, position } = noMetadata
  let animated = false
  for (const { type, at, length } of pngChunks(file)) {
    if (type === 'IHDR') size = { width: file.u32(at), height: file.u32(at + 4) }
    else if (type === 'acTL') animated = true
    else if (type === 'eXIf') {
      const exif = readExif(file.part(at, length))
      orientation = exif.orientation
      position ||= exif.position
    } else if (type === 'iTXt' || type === 'tEXt') position ||= hasXmpPosition(file.part(at, length))
  }
  if (size === null) throw new LedeError('image.undecodable')
  return { mediaType: 'image/png', ...size, orientation, animated, position }
}

/** The chunks that affect how the picture is shown, https://www.w3.org/TR/png-3/#5ChunkOrdering. */
const pictureChunks: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM cICP gAMA iCCP mDCV cLLI sBIT sRGB bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
)

/** A PNG without metadata, with every frame and the orientation unchanged. */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new FileView(bytes)
  const [header, ...kept] = [...pngChunks(file)]
    .filter(({ type }) => pictureChunks.has(type))
    .map(({ at, length }) => file.part(at - 8, length + 12))
  const orientation = orientationBlock(inspectPng(bytes).orientation)
  const exif = orientation === null ? [] : [chunkOf('eXIf', orientation)]
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, signatureBytes), header ?? new Uint8Array(), ...exif, ...kept]),
  )
}

function chunkOf(type: string, content: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + content.length)
  chunk.writeUInt32BE(content.length, 0)
  chunk.write(type, 4, 'latin1')
  chunk.set(content, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4)
  return chunk
}

/** How a chunk of XMP begins (XMP part 3, 1.1.5): uncompressed, in no language. */
const xmpStart = 'XML:com.adobe.xmp\0\0\0\0\0'

/** A PNG without metadata, with an XMP packet behind its header. */
export function pngWithXmp(png: Uint8Array, packet: string): Uint8Array<ArrayBuffer> {
  const header = signatureBytes + 12 + new FileView(png).u32(signatureBytes)
  const chunk = chunkOf('iTXt', Buffer.from(xmpStart + packet))
  return new Uint8Array(Buffer.concat([png.subarray(0, header), chunk, png.subarray(header)]))
}

interface Chunk {
  type: string
  /** Where its content begins. */
  at: number
  length: number
}

/**
 * The chunks up to the last, which must exist, each with its checksum (which the decoder verifies).
 */
export function* pngChunks(file: FileView): Generator<Chunk> {
  for (let at = signatureBytes; ; ) {
    const length = file.u32(at)
    const type = file.ascii(at + 4, 4)
    file.part(at + 8, length + 4)
    yield { type, at: at + 8, length }
    if (type === 'IEND') return
    at += 12 + length
  }
}
