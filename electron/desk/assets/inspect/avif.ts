import { LedeError } from '#shared/api/errors.ts'
import { hasXmpPosition, readExif } from './exif.ts'
import { type ImageHeader, Reader } from './header.ts'

interface Box {
  type: string
  /** Where its content begins, and ends. */
  at: number
  end: number
}

/** Quarter turns against the clock, as EXIF says them. */
const turns = [1, 8, 3, 6] as const

/** @throws LedeError `image.truncated`, `image.undecodable` */
export function inspectAvif(bytes: Uint8Array): ImageHeader {
  const file = new Reader(bytes)
  const top = [...boxes(file, 0, file.length)]
  const meta = top.find(({ type }) => type === 'meta')
  if (meta === undefined || !top.some(({ type }) => type === 'mdat')) throw new LedeError('image.undecodable')
  // meta is a full box: four bytes of version and flags.
  const inner = [...boxes(file, meta.at + 4, meta.end)]
  const properties = within(file, within(file, inner, 'iprp'), 'ipco')
  // The picture is the largest there is: the others are its tiles, its mask, its thumbnail.
  const sizes = properties
    .filter(({ type }) => type === 'ispe')
    .map(({ at }) => ({ width: file.u32(at + 4), height: file.u32(at + 8) }))
    .sort((some, other) => other.width * other.height - some.width * some.height)
  const [size] = sizes
  if (size === undefined) throw new LedeError('image.undecodable')
  return {
    mediaType: 'image/avif',
    ...size,
    orientation: orientationIn(file, properties),
    animated: false,
    position: hasPosition(bytes),
  }
}

function orientationIn(file: Reader, properties: readonly Box[]): number {
  const turn = properties.find(({ type }) => type === 'irot')
  if (turn !== undefined) return turns[file.u8(turn.at) & 3] ?? 1
  const mirror = properties.find(({ type }) => type === 'imir')
  if (mirror === undefined) return 1
  return (file.u8(mirror.at) & 1) === 1 ? 2 : 4
}

function hasPosition(bytes: Uint8Array): boolean {
  if (hasXmpPosition(bytes)) return true
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('Exif\0\0', 0, 'latin1')
  return start !== -1 && readExif(bytes.subarray(start + 6)).position
}

function within(file: Reader, siblings: readonly Box[], wanted: string): Box[] {
  const box = siblings.find(({ type }) => type === wanted)
  if (box === undefined) throw new LedeError('image.undecodable')
  return [...boxes(file, box.at, box.end)]
}

/** The boxes between two places (ISO/IEC 14496-12): each says its length, 0 for all that is left, 1 where the length is a long one. */
function* boxes(file: Reader, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const said = file.u32(at)
    const long = said === 1
    const length = said === 0 ? to - at : long ? file.u32(at + 8) * 2 ** 32 + file.u32(at + 12) : said
    const head = long ? 16 : 8
    if (length < head) throw new LedeError('image.undecodable')
    file.part(at, length)
    yield { type: file.ascii(at + 4, 4), at: at + head, end: at + length }
    at += length
  }
}
