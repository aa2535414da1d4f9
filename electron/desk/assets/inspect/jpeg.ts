import { LedeError } from '#shared/api/errors.ts'
import { hasXmpPosition, noMetadata, orientationBlock, readExif } from './exif.ts'
import { FileView, type ImageHeader, truncatedError } from './header.ts'

// Marker codes of ITU-T T.81, table B.1.
const startOfScan = 0xda
const endOfImage = 0xd9
const frames = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const app0 = 0xe0
const app1 = 0xe1
const app2 = 0xe2
const app14 = 0xee
const app15 = 0xef
const comment = 0xfe

/** The length of JFIF's own segment without a thumbnail. */
const bareJfifLength = 14

const exifStart = 'Exif\0\0'
const xmpStart = 'http://ns.adobe.com/xap/1.0/\0'
const profileStart = 'ICC_PROFILE\0'

interface Segment {
  marker: number
  /** Where the segment's content begins. */
  at: number
  length: number
  /** Where the data after a start of scan ends. */
  dataEnd?: number
}

/**
 * @throws LedeError `image.truncated`, `image.forPrint` for one in CMYK, which browsers show in
 *   wrong colours.
 */
export function inspectJpeg(bytes: Uint8Array): ImageHeader {
  const file = new FileView(bytes)
  let frame: { width: number; height: number; colours: number } | null = null
  let { orientation, position } = noMetadata
  for (const { marker, at, length } of segments(file)) {
    if (frames.has(marker)) {
      frame ??= { height: file.u16(at + 1), width: file.u16(at + 3), colours: file.u8(at + 5) }
    } else if (marker === app1) {
      const content = file.part(at, length)
      if (startsWith(content, exifStart)) {
        const exif = readExif(content.subarray(exifStart.length))
        orientation = exif.orientation
        position ||= exif.position
      } else if (startsWith(content, xmpStart)) position ||= hasXmpPosition(content)
    }
  }
  if (frame === null) throw new LedeError('image.undecodable')
  if (frame.colours === 4) throw new LedeError('image.forPrint')
  return { mediaType: 'image/jpeg', width: frame.width, height: frame.height, orientation, animated: false, position }
}

/**
 * A JPEG without metadata, with its picture unchanged: of application data only what decoding needs
 * is kept, and the orientation. Anything after the end of the image (other pictures, a film) is
 * removed.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new FileView(bytes)
  const orientation = orientationBlock(inspectJpeg(bytes).orientation)
  const exif =
    orientation === null ? [] : [segmentOf(app1, Buffer.concat([Buffer.from(exifStart, 'latin1'), orientation]))]
  const kept = [...segments(file)].filter((segment) => isPicture(segment, file))
  const parts = kept.map(({ at, length, dataEnd }) => bytes.subarray(at - 4, dataEnd ?? at + length))
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 2), ...exif, ...parts, Uint8Array.of(0xff, endOfImage)]))
}

/**
 * Whether a segment is needed to show the picture: all except comments and application segments,
 * some of which decide how its colours are read.
 */
function isPicture({ marker, at, length }: Segment, file: FileView): boolean {
  if (marker === comment) return false
  if (marker < app0 || marker > app15) return true
  const content = file.part(at, length)
  if (marker === app0) return startsWith(content, 'JFIF\0') && length === bareJfifLength
  if (marker === app2) return startsWith(content, profileStart)
  return marker === app14 && startsWith(content, 'Adobe')
}

function segmentOf(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content])
}

/** Whether a segment contains application data, which may be anything. */
export function isApplication(marker: number): boolean {
  return marker >= app0 && marker <= app15
}

/** The segments with the colour profile of a JPEG; empty if it has none. */
export function profileSegments(bytes: Uint8Array): Uint8Array[] {
  const file = new FileView(bytes)
  return [...segments(file)]
    .filter(({ marker, at, length }) => marker === app2 && startsWith(file.part(at, length), profileStart))
    .map(({ at, length }) => file.part(at - 4, length + 4))
}

/** A JPEG without a colour profile, with one added. */
export function withProfile(jpeg: Uint8Array, profile: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  // Right after the start of the image: readers expect it before the picture.
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), ...profile, jpeg.subarray(2)]))
}

/** A JPEG without metadata, with an XMP packet (XMP part 3, 1.1.3). */
export function jpegWithXmp(jpeg: Uint8Array, packet: string): Uint8Array<ArrayBuffer> {
  const segment = segmentOf(app1, Buffer.concat([Buffer.from(xmpStart, 'latin1'), Buffer.from(packet)]))
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]))
}

/** The segments up to the end of the image, which must exist. */
export function* segments(file: FileView): Generator<Segment> {
  let at = 2
  for (;;) {
    if (file.u8(at) !== 0xff) throw new LedeError('image.undecodable')
    const marker = file.u8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker === endOfImage) return
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else {
      const length = file.u16(at + 2)
      if (length < 2) throw new LedeError('image.undecodable')
      file.part(at + 4, length - 2)
      const segment = { marker, at: at + 4, length: length - 2 }
      at += 2 + length
      if (marker === startOfScan) at = endOfScan(file.bytes, at)
      yield marker === startOfScan ? { ...segment, dataEnd: at } : segment
    }
  }
}

/**
 * The offset of the marker after a scan's data: inside the data, 0xff is followed by 0 or a restart
 * marker.
 */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw truncatedError()
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length && [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}
