import { LedeError } from '#shared/api/errors.ts'
import { hasXmpPosition, readExif } from './exif.ts'
import { containsText, FileView, type ImageHeader } from './header.ts'

interface Box {
  type: string
  /** Where it begins itself. */
  start: number
  /** Where its content begins, and ends. */
  at: number
  end: number
}

/** Counter-clockwise quarter turns as EXIF orientations. */
const turns = [1, 8, 3, 6] as const

/** @throws LedeError `image.truncated`, `image.undecodable` */
export function inspectAvif(bytes: Uint8Array): ImageHeader {
  const file = new FileView(bytes)
  const top = [...boxes(file, 0, file.length)]
  const meta = top.find(({ type }) => type === 'meta')
  if (meta === undefined || !top.some(({ type }) => type === 'mdat')) throw new LedeError('image.undecodable')
  // meta is a full box: it begins with four bytes of version and flags.
  const inner = [...boxes(file, meta.at + 4, meta.end)]
  const properties = within(file, within(file, inner, 'iprp'), 'ipco')
  // The picture is the largest item: the others are its tiles, mask or thumbnail.
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

/** The kinds of items that make up a picture; all others (EXIF, XMP, a preview) are metadata. */
const pictureItems: ReadonlySet<string> = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap'])

/** What the description of the items may contain; the rest is metadata in boxes of its own. */
const pictureBoxes: ReadonlySet<string> = new Set([
  'hdlr',
  'pitm',
  'iinf',
  'iloc',
  'iprp',
  'iref',
  'idat',
  'dinf',
  'grpl',
])

/**
 * An AVIF file without metadata, with its picture unchanged. Everything keeps its position, because
 * the file refers to offsets; what is not part of the picture is overwritten with zeros. Of an
 * image sequence only the primary picture is kept.
 *
 *
 * @throws LedeError `image.truncated`, `image.undecodable`
 */
export function bareAvif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const bare = new Uint8Array(bytes.length)
  const file = new FileView(bytes)
  const keep = (from: number, to: number) => bare.set(file.part(from, to - from), from)
  const fill = ({ type, start, at }: Box) => {
    keep(start, at)
    if (!(type in emptied)) bare.set(latin('free'), start + 4)
  }
  for (const box of boxes(file, 0, file.length)) {
    if (box.type === 'ftyp') keepStill(bare, bytes, box)
    else if (box.type !== 'meta') fill(box)
    else {
      keep(box.start, box.at + 4)
      const inner = [...boxes(file, box.at + 4, box.end)]
      for (const part of inner) {
        if (part.type in emptied || !pictureBoxes.has(part.type)) fill(part)
        else keep(part.start, part.end)
      }
      for (const { from, to } of placesOf(file, inner)) keep(from, to)
    }
  }
  return bare
}

/** Boxes that contain the items' data: only that of the picture is kept. */
const emptied = { mdat: true, idat: true }

/** Keeps the file's type, without declaring an image sequence. */
function keepStill(bare: Uint8Array, bytes: Uint8Array, { start, end, at }: Box): void {
  bare.set(bytes.subarray(start, end), start)
  for (let place = at; place + 4 <= end; place += 4)
    if (containsText(bytes.subarray(place, place + 4), 'avis')) bare.set(latin('avif'), place)
}

/** Where the data of a picture's items is in the file (ISO/IEC 14496-12, 8.11.3 and 8.11.6). */
function placesOf(file: FileView, inner: readonly Box[]): { from: number; to: number }[] {
  const pictures = itemsIn(file, inner)
  const iloc = inner.find(({ type }) => type === 'iloc')
  if (iloc === undefined) throw new LedeError('image.undecodable')
  const data = inner.find(({ type }) => type === 'idat')
  const version = file.u8(iloc.at)
  const sizes = file.u16(iloc.at + 4)
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, sizes & 15]
  const wide = version === 2 ? 4 : 2
  const cursor = { at: iloc.at + 6 }
  const next = (size: number) => {
    cursor.at += size
    return numberAt(file, cursor.at - size, size)
  }
  const places: { from: number; to: number }[] = []
  const count = next(wide)
  for (let item = 0; item < count; item += 1) {
    const id = next(wide)
    const method = version === 0 ? 0 : next(2) & 15
    next(2)
    const base = next(baseSize) + (method === 1 ? (data?.at ?? 0) : 0)
    const extents = next(2)
    for (let extent = 0; extent < extents; extent += 1) {
      if (version > 0) next(indexSize)
      const from = base + next(offsetSize)
      const length = next(lengthSize)
      if (method > 1 || !pictures.has(id)) continue
      // Without a length it is all that follows.
      places.push({ from, to: length === 0 ? (method === 1 ? (data?.end ?? from) : file.length) : from + length })
    }
  }
  return places
}

/** The numbers of the items that make up a picture. */
function itemsIn(file: FileView, inner: readonly Box[]): Set<number> {
  const iinf = inner.find(({ type }) => type === 'iinf')
  if (iinf === undefined) throw new LedeError('image.undecodable')
  const entries = boxes(file, iinf.at + (file.u8(iinf.at) === 0 ? 6 : 8), iinf.end)
  const pictures = new Set<number>()
  for (const { type, at } of entries) {
    const version = file.u8(at)
    if (type !== 'infe' || version < 2) continue
    const wide = version === 2 ? 2 : 4
    if (pictureItems.has(file.ascii(at + 4 + wide + 2, 4))) pictures.add(numberAt(file, at + 4, wide))
  }
  return pictures
}

function numberAt(file: FileView, at: number, size: number): number {
  let value = 0
  for (let index = 0; index < size; index += 1) value = value * 256 + file.u8(at + index)
  return value
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function orientationIn(file: FileView, properties: readonly Box[]): number {
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

function within(file: FileView, siblings: readonly Box[], wanted: string): Box[] {
  const box = siblings.find(({ type }) => type === wanted)
  if (box === undefined) throw new LedeError('image.undecodable')
  return [...boxes(file, box.at, box.end)]
}

/**
 * The boxes between two offsets (ISO/IEC 14496-12): each begins with its length, 0 for all that is
 * left, 1 for a long length.
 */
function* boxes(file: FileView, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const said = file.u32(at)
    const long = said === 1
    const length = said === 0 ? to - at : long ? file.u32(at + 8) * 2 ** 32 + file.u32(at + 12) : said
    const head = long ? 16 : 8
    if (length < head) throw new LedeError('image.undecodable')
    file.part(at, length)
    yield { type: file.ascii(at + 4, 4), start: at, at: at + head, end: at + length }
    at += length
  }
}
