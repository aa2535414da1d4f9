import { containsText, FileView } from './header.ts'

/** The metadata of an image that Lede reads. */
export interface Metadata {
  orientation: number
  position: boolean
}

/** For an image without metadata. */
export const noMetadata: Metadata = { orientation: 1, position: false }

// https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E
const orientationTag = 0x0112
const positionTag = 0x8825
const entryBytes = 12
const maxEntries = 1_000

/**
 * The orientation in an EXIF block (a TIFF file without its picture), and whether it contains a
 * position. Unreadable parts are ignored.
 */
export function readExif(bytes: Uint8Array): Metadata {
  try {
    const tiff = new FileView(bytes)
    const little = tiff.ascii(0, 2) === 'II'
    if (!little && tiff.ascii(0, 2) !== 'MM') return noMetadata
    const first = tiff.u32(4, little)
    const count = Math.min(tiff.u16(first, little), maxEntries)
    let { orientation, position } = noMetadata
    for (let index = 0; index < count; index += 1) {
      const at = first + 2 + index * entryBytes
      const tag = tiff.u16(at, little)
      if (tag === positionTag) position = true
      if (tag === orientationTag) orientation = validOrientation(tiff.u16(at + 8, little))
    }
    return { orientation, position }
  } catch {
    return noMetadata
  }
}

/** An EXIF block with only an orientation; null if the image is already upright. */
export function orientationBlock(orientation: number): Uint8Array | null {
  if (orientation === 1) return null
  const block = Buffer.alloc(26)
  block.write('II*\0', 0, 'latin1')
  block.writeUInt32LE(8, 4)
  block.writeUInt16LE(1, 8)
  block.writeUInt16LE(orientationTag, 10)
  // One short number.
  block.writeUInt16LE(3, 12)
  block.writeUInt32LE(1, 14)
  block.writeUInt16LE(orientation, 18)
  return block
}

/** Whether an XMP packet contains the position where a picture was taken. */
export function hasXmpPosition(bytes: Uint8Array): boolean {
  return containsText(bytes, 'GPSLatitude') || containsText(bytes, 'GPSLongitude')
}

function validOrientation(value: number): number {
  return value >= 1 && value <= 8 ? value : 1
}
