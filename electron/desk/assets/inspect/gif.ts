import { LedeError } from '#shared/api/errors.ts'
import { hasXmpPosition } from './exif.ts'
import { FileView, type ImageHeader } from './header.ts'

// https://www.w3.org/Graphics/GIF/spec-gif89a.txt
const trailer = 0x3b
const image = 0x2c
const extension = 0x21
const comment = 0xfe
const application = 0xff
/** The application extension that makes an animation loop: the only one that is not metadata. */
const looping = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0'])

interface Block {
  kind: 'image' | 'metadata' | 'other'
  from: number
  to: number
}

/** @throws LedeError `image.truncated`, `image.undecodable` */
export function inspectGif(bytes: Uint8Array): ImageHeader {
  const file = new FileView(bytes)
  let frames = 0
  let position = false
  for (const { kind, from, to } of blocks(file)) {
    if (kind === 'image') frames += 1
    if (kind === 'metadata') position ||= hasXmpPosition(bytes.subarray(from, to))
  }
  if (frames === 0) throw new LedeError('image.undecodable')
  return {
    mediaType: 'image/gif',
    width: file.u16(6, true),
    height: file.u16(8, true),
    orientation: 1,
    animated: frames > 1,
    position,
  }
}

/** A GIF without comments and metadata, with every frame unchanged. */
export function bareGif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new FileView(bytes)
  const kept = [...blocks(file)].filter(({ kind }) => kind !== 'metadata')
  const parts = kept.map(({ from, to }) => bytes.subarray(from, to))
  return new Uint8Array(Buffer.concat([bytes.subarray(0, firstBlock(file)), ...parts, Uint8Array.of(trailer)]))
}

function firstBlock(file: FileView): number {
  return 13 + colourTable(file.u8(10))
}

function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

function* blocks(file: FileView): Generator<Block> {
  let at = firstBlock(file)
  for (;;) {
    const from = at
    const introducer = file.u8(at)
    if (introducer === trailer) return
    if (introducer === image) {
      // Descriptor, colour table, code size.
      at = endOfSubBlocks(file, at + 10 + colourTable(file.u8(at + 9)) + 1)
      yield { kind: 'image', from, to: at }
    } else if (introducer === extension) {
      const label = file.u8(at + 1)
      const isMetadata = label === comment || (label === application && !looping.has(file.ascii(at + 3, 11)))
      at = endOfSubBlocks(file, at + 2)
      yield { kind: isMetadata ? 'metadata' : 'other', from, to: at }
    } else throw new LedeError('image.undecodable')
  }
}

function endOfSubBlocks(file: FileView, from: number): number {
  let at = from
  for (let length = file.u8(at); length !== 0; length = file.u8(at)) at += 1 + length
  return at + 1
}
