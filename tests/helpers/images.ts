import { crc32, deflateSync } from 'node:zlib'
import type { Bitmap } from '#desk/assets/pixels/bitmap.ts'
import { encodeJpeg } from '#desk/assets/pixels/codecs.ts'

/**
 * A bitmap of the given size: a gradient with red, green, blue and white corners, so that its
 * quarters can be told apart.
 */
export function picture(width: number, height: number, opacity = 255): Bitmap {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [right, lower] = [x >= width / 2, y >= height / 2]
      const colour = right && lower ? [255, 255, 255] : lower ? [0, 0, 255] : right ? [0, 255, 0] : [255, 0, 0]
      data.set([...colour, opacity], (y * width + x) * 4)
    }
  }
  return { data, width, height }
}

/** A photograph (JPEG); `exif` comes from `exifBlock`. */
export async function photograph(width = 64, height = 48, exif?: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const jpeg = await encodeJpeg(picture(width, height))
  return exif === undefined ? jpeg : withSegment(jpeg, 0xe1, concat(latin('Exif\0\0'), exif))
}

/** A JPEG with one more segment at its start. */
export function withSegment(jpeg: Uint8Array, marker: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = content.length + 2
  return concat(jpeg.subarray(0, 2), Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content, jpeg.subarray(2))
}

/** EXIF with one directory: an orientation and, if given, a pointer to a position. */
export function exifBlock({ orientation = 1, position = false }): Uint8Array<ArrayBuffer> {
  const entries = [[0x0112, 3, 1, orientation], ...(position ? [[0x8825, 4, 1, 8]] : [])]
  const block = Buffer.alloc(8 + 2 + entries.length * 12 + 4)
  block.write('II*\0', 0, 'latin1')
  block.writeUInt32LE(8, 4)
  block.writeUInt16LE(entries.length, 8)
  for (const [index, [tag = 0, type = 0, count = 0, value = 0]] of entries.entries()) {
    const at = 10 + index * 12
    block.writeUInt16LE(tag, at)
    block.writeUInt16LE(type, at + 2)
    block.writeUInt32LE(count, at + 4)
    block.writeUInt32LE(value, at + 8)
  }
  return new Uint8Array(block)
}

/** A drawing (PNG). `extra`: more chunks, by type. */
export function drawing(
  { data, width, height }: Bitmap,
  extra: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc((width * 4 + 1) * height)
  for (let y = 0; y < height; y += 1)
    rows.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1)
  return concat(
    pngSignature,
    pngChunk('IHDR', pngHeader(width, height)),
    ...Object.entries(extra).map(([type, content]) => pngChunk(type, content)),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', new Uint8Array()),
  )
}

/** A PNG whose header claims a size, with no image data. */
export function hollowDrawing(width: number, height: number): Uint8Array<ArrayBuffer> {
  return concat(
    pngSignature,
    pngChunk('IHDR', pngHeader(width, height)),
    pngChunk('IDAT', deflateSync(new Uint8Array(8))),
    pngChunk('IEND', new Uint8Array()),
  )
}

const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function pngHeader(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return header
}

function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const body = concat(latin(type), content)
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return concat(frame.subarray(0, 4), body, frame.subarray(4))
}

/** A GIF with some frames of one pixel. `comment`: text in its metadata. */
export function gif(frames: number, comment = ''): Uint8Array<ArrayBuffer> {
  const frame = Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0)
  const loop = concat(Uint8Array.of(0x21, 0xff, 11), latin('NETSCAPE2.0'), Uint8Array.of(3, 1, 0, 0, 0))
  const said =
    comment === '' ? [] : [concat(Uint8Array.of(0x21, 0xfe, comment.length), latin(comment), Uint8Array.of(0))]
  return concat(
    latin('GIF89a'),
    Uint8Array.of(1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 0),
    loop,
    ...said,
    ...Array.from({ length: frames }, () => frame),
    Uint8Array.of(0x3b),
  )
}

/** An image in the modern formats. */
export async function modern(format: 'webp' | 'avif', bitmap: Bitmap): Promise<Uint8Array<ArrayBuffer>> {
  const { encodeModern } = await import('./modern-images.ts')
  return encodeModern(format, bitmap)
}

/** A text of Latin-1 characters as bytes. */
export function latin(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}
