import { LedeError } from '#shared/api/errors.ts'
import { hasXmpPosition, noMetadata, readExif } from './exif.ts'
import { type ImageHeader, Reader } from './header.ts'

const signatureBytes = 8

/** @throws LedeError `image.truncated`, `image.undecodable` */
export function inspectPng(bytes: Uint8Array): ImageHeader {
  const file = new Reader(bytes)
  let size: { width: number; height: number } | null = null
  let { orientation, position } = noMetadata
  let animated = false
  for (const { type, at, length } of chunks(file)) {
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

const metadata: ReadonlySet<string> = new Set(['eXIf', 'iTXt', 'tEXt', 'zTXt', 'tIME'])

/** A PNG without its metadata, every frame as it was. */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new Reader(bytes)
  const kept = [...chunks(file)].filter(({ type }) => !metadata.has(type))
  const parts = kept.map(({ at, length }) => file.part(at - 8, length + 12))
  return new Uint8Array(Buffer.concat([bytes.subarray(0, signatureBytes), ...parts]))
}

interface Chunk {
  type: string
  /** Where its content begins. */
  at: number
  length: number
}

/** The chunks up to the last, which has to come, each with its checksum (which the decoder looks at). */
function* chunks(file: Reader): Generator<Chunk> {
  for (let at = signatureBytes; ; ) {
    const length = file.u32(at)
    const type = file.ascii(at + 4, 4)
    file.part(at + 8, length + 4)
    yield { type, at: at + 8, length }
    if (type === 'IEND') return
    at += 12 + length
  }
}
