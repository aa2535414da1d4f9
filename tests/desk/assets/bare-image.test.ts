import { describe, expect, it } from 'vitest'
import { bareImage } from '#desk/assets/inspect/bare-image.ts'
import { inspectImage } from '#desk/assets/inspect/inspect.ts'
import { decode } from '#desk/assets/pixels/codecs.ts'
import type { MediaType } from '#shared/asset/asset.ts'
import { drawing, exifBlock, gif, latin, modern, photograph, picture, withSegment } from '#tests/helpers/images.ts'

/** Private data that nobody else may read, wherever it is in a file. */
const secret = 'Hidden-GPSLatitude-Canon'
const iptc = latin(`Photoshop 3.0\0${secret}`)

/** A RIFF chunk, and a whole WebP of chunks: the picture's own and more. */
function webpWith(
  webp: Uint8Array,
  flags: number,
  more: Readonly<Record<string, Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const { width, height } = inspectImage(webp, '')
  const header = Buffer.alloc(10)
  header.writeUInt32LE(flags, 0)
  header.writeUIntLE(width - 1, 4, 3)
  header.writeUIntLE(height - 1, 7, 3)
  const chunks = [['VP8X', header] as const, ...Object.entries(more)].map(([type, content]) => {
    const chunk = Buffer.alloc(8 + content.length + (content.length % 2))
    chunk.write(type, 0, 'latin1')
    chunk.writeUInt32LE(content.length, 4)
    chunk.set(content, 8)
    return chunk
  })
  const body = Buffer.concat([chunks[0] ?? Buffer.alloc(0), webp.subarray(12), ...chunks.slice(1)])
  const riff = Buffer.from(webp.subarray(0, 12))
  riff.writeUInt32LE(body.length + 4, 4)
  return new Uint8Array(Buffer.concat([riff, body]))
}

/** An AVIF with one more box at its end, and with hidden text in a gap of its data. */
function avifWith(avif: Uint8Array): Uint8Array<ArrayBuffer> {
  const box = (type: string) => {
    const said = latin(secret)
    const bytes = Buffer.alloc(8 + said.length)
    bytes.writeUInt32BE(bytes.length, 0)
    bytes.write(type, 4, 'latin1')
    bytes.set(said, 8)
    return bytes
  }
  return new Uint8Array(Buffer.concat([avif, box('uuid'), box('mdat'), box('skip')]))
}

const turned = exifBlock({ orientation: 6, position: true })

const images: Record<string, () => Promise<Uint8Array<ArrayBuffer>>> = {
  'a JPEG': async () => {
    const jpeg = await photograph(64, 48, new Uint8Array(Buffer.concat([turned, latin(secret)])))
    const said = [0xe1, 0xed, 0xfe, 0xe2, 0xe5, 0xe0].reduce((made, marker) => withSegment(made, marker, iptc), jpeg)
    return new Uint8Array(Buffer.concat([said, await photograph(64, 48, turned), latin(secret)]))
  },
  'a PNG': async () => {
    const said = latin(secret)
    const chunks = {
      eXIf: turned,
      tEXt: latin(`Comment\0${secret}`),
      iTXt: latin(`XML:com.adobe.xmp\0\0\0\0\0${secret}`),
      caBX: said,
      prIv: said,
    }
    return new Uint8Array(Buffer.concat([drawing(picture(64, 48), chunks), said]))
  },
  'a WebP': async () =>
    webpWith(await modern('webp', picture(64, 48)), 0x0c, { EXIF: turned, 'XMP ': latin(secret), ABCD: latin(secret) }),
  'a GIF': async () => gif(3, secret),
  'an AVIF': async () => avifWith(await modern('avif', picture(64, 48))),
}

describe('what leaves of an image', () => {
  it.each(Object.keys(images))(
    'of %s is its picture, upright as before, and nothing that was hidden in it',
    async (name) => {
      const bytes = (await images[name]?.()) ?? new Uint8Array()
      expect(Buffer.from(bytes).includes(secret)).toBe(true)
      const bare = bareImage(bytes)
      const before = inspectImage(bytes, '')
      expect(inspectImage(bare, '')).toEqual({ ...before, position: false })
      expect(Buffer.from(bare).includes(secret)).toBe(false)
      if (!before.animated) expect(await pixels(bare, before.mediaType)).toEqual(await pixels(bytes, before.mediaType))
      expect(bareImage(bare)).toEqual(bare)
    },
  )

  it('is the same where nothing was hidden in it', async () => {
    for (const bytes of [await photograph(), drawing(picture(8, 8)), gif(2), await modern('avif', picture(16, 16))])
      expect(bareImage(bytes)).toEqual(bytes)
  })
})

async function pixels(bytes: Uint8Array, mediaType: MediaType) {
  return Buffer.from((await decode(bytes, mediaType)).data).toString('hex')
}
