import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { fontFile } from '#desk/fonts.ts'
import { decodesAtOnce } from '#shared/formats/pdf/png.ts'
import { styles } from '#shared/formats/pdf/styles.ts'
import { Typefaces } from '#shared/formats/pdf/typefaces.ts'
import { openTypeOf } from '#shared/formats/pdf/woff.ts'

type Png = Parameters<typeof decodesAtOnce>[0]

const pixels = Uint8Array.from({ length: 4 * 3 * 4 }, (_, at) => (at * 37 + (at % 5) * 61) % 256)
const [width, step] = [4, 3]
const stride = width * step

/** The pixels in rows, each filtered in one way (ISO/IEC 15948, 9.2). */
function filtered(kind: number): Uint8Array {
  const rows = pixels.length / stride
  const made = new Uint8Array(rows * (stride + 1))
  for (let y = 0; y < rows; y += 1) {
    made[y * (stride + 1)] = kind
    for (let x = 0; x < stride; x += 1) {
      const at = (dx: number, dy: number) => (x - dx < 0 || y - dy < 0 ? 0 : (pixels[(y - dy) * stride + x - dx] ?? 0))
      const [a, b, c] = [at(step, 0), at(0, 1), at(step, 1)]
      const nearest =
        [a, b, c].toSorted((one, other) => Math.abs(a + b - c - one) - Math.abs(a + b - c - other))[0] ?? 0
      const expected = [0, a, b, Math.floor((a + b) / 2), nearest][kind] ?? 0
      made[y * (stride + 1) + 1 + x] = at(0, 0) - expected
    }
  }
  return made
}

const png = (more: object = {}): Png =>
  ({
    hasAlphaChannel: true,
    interlaceMethod: 0,
    bits: 8,
    pixelBitlength: 24,
    width,
    transparency: {},
    imgData: zlibSync(filtered(0)),
    ...more,
  }) as unknown as Png

test.each([0, 1, 2, 3, 4, 7])('the pixels of a transparent picture are decoded, filtered by %i', (kind) => {
  const picture = png({ imgData: zlibSync(filtered(kind)) })
  expect(decodesAtOnce(picture)).toBe(true)
  let decoded: Uint8Array | null = null
  picture.decodePixels((found: Uint8Array) => {
    decoded = found
  })
  expect(decoded).toEqual(pixels)
})

test.each([
  ['with transparency', {}, true],
  ['without', { hasAlphaChannel: false }, true],
  ['interlaced', { hasAlphaChannel: false, interlaceMethod: 1 }, false],
  ['interlaced, with transparency', { interlaceMethod: 1 }, false],
  ['with transparent colours', { hasAlphaChannel: false, transparency: { indexed: [] } }, true],
  ['with sixteen bits a sample', { bits: 16 }, false],
  ['with sixteen bits a sample, without transparency', { bits: 16, hasAlphaChannel: false }, true],
])('whether a picture %s is decoded at once', (_what, more, does) => {
  expect(decodesAtOnce(png(more))).toBe(does)
})

test('a font is unpacked to OpenType: its directory in order, each table with its bytes', () => {
  const font = openTypeOf(fontFile('inter-latin-400-normal'))
  const view = new DataView(font.buffer)
  const count = view.getUint16(4)
  expect(view.getUint32(0)).toBe(0x00010000)
  // The greatest power of two that is not above the number of tables (OpenType, table directory).
  expect([6, 8, 10].map((at) => view.getUint16(at))).toEqual([128, 3, count * 16 - 128])
  expect(count).toBeGreaterThan(8)
  let end = 12 + count * 16
  for (let at = 0; at < count; at += 1) {
    const [tag = 0, checksum, offset = 0, length = 0] = [0, 4, 8, 12].map((field) =>
      view.getUint32(12 + at * 16 + field),
    )
    expect(offset).toBe(end)
    end = offset + Math.ceil(length / 4) * 4
    const words = Array.from({ length: (end - offset) / 4 }, (_, word) => view.getUint32(offset + word * 4))
    // That of the head is told with a part of it left out.
    if (tag !== 0x68656164) expect(words.reduce((sum, word) => (sum + word) >>> 0, 0)).toBe(checksum)
  }
  expect(font.length).toBe(end)
})

test.each([
  ['ferry', [['ferry', null]]],
  [
    'a橋b',
    [
      ['a', null],
      ['[U+6A4B]', '橋'],
      ['b', null],
    ],
  ],
  ['橋橋橋', [['[U+6A4B U+6A4B U+6A4B]', '橋橋橋']]],
  ['橋橋橋橋', [['[U+6A4B U+6A4B U+6A4B … +1]', '橋橋橋橋']]],
  ['fer\u00adry\u200b', [['ferry', null]]],
  [
    'Мост a',
    [
      ['Мост', null],
      [' a', null],
    ],
  ],
])('of %j each piece has a font', (text, pieces) => {
  const typefaces = new Typefaces(fontFile)
  expect(typefaces.pieces(text, styles.body).map((piece) => [piece.text, piece.actual])).toEqual(pieces)
})
