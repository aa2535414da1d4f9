/** The font whose spaces are shown: widths and heights in thousandths of an em. */
interface SpaceMeasures {
  /** The advance of each character with a sign, by its code point. */
  readonly advances: ReadonlyMap<number, number>
  readonly ascent: number
  readonly descent: number
}

/** How a space is shown: as a dot, as a ring, or as a line below. */
export type SpaceSign = 'dot' | 'ring' | 'line'

type Point = readonly [x: number, y: number, isOnCurve: boolean]
type Contour = readonly Point[]

const unitsPerEm = 1_000
/** How wide the line below a space is at least: it may reach below the letters beside it. */
const leastLine = 280

/**
 * An OpenType font (ISO/IEC 14496-22) of nothing but spaces that are seen. Each is as wide as in
 * the font that was measured, and lines are as high, so that text set with it in front stays where
 * it is. Its one colour is that of its palette (COLR and CPAL of version 0).
 */
export function signFont({ advances, ascent, descent }: SpaceMeasures, signs: ReadonlyMap<number, SpaceSign>) {
  const codes = [...signs.keys()].sort((one, other) => one - other)
  const middle = (share: number) => ascent - share * (ascent + descent)
  const drawn = codes.map((code): Contour[] => {
    const width = advances.get(code) ?? 0
    switch (signs.get(code)) {
      case 'ring': {
        const radius = Math.min(115, width * 0.48)
        return [circle(width / 2, middle(0.45), radius), circle(width / 2, middle(0.45), radius - 40).toReversed()]
      }
      case 'line': {
        // A narrow space alone would be a speck.
        const beyond = Math.max(0, (leastLine - width) / 2)
        return [box(-beyond, width + beyond, middle(0.88) - 45, middle(0.88) + 45)]
      }
      default:
        return [circle(width / 2, middle(0.62), 85)]
    }
  })
  // Glyph 0 is what every font has for characters that it lacks.
  const glyphs = [[], ...drawn].map(glyphOf)
  const widths = [unitsPerEm, ...codes.map((code) => advances.get(code) ?? 0)]
  const offsets = [...glyphs, []].map((_, index) => glyphs.slice(0, index).flat().length)
  return assembled({
    COLR: coloured(codes.length),
    CPAL: [...u16(0, 1, 1, 1), ...u32(14), ...u16(0), ...u32(0x000000ff)],
    'OS/2': os2(codes, ascent, descent),
    cmap: cmap(codes),
    glyf: glyphs.flat(),
    head: [
      ...[...u32(0x10000, 0x10000, 0, 0x5f0f3cf5), ...u16(1, unitsPerEm), ...u32(0, 0, 0, 0)],
      ...u16(0, -descent, unitsPerEm, ascent, 0, 8, 2, 1, 0),
    ],
    hhea: [
      ...[...u32(0x10000), ...u16(ascent, -descent, 0, Math.max(...widths), 0, 0, unitsPerEm, 1, 0, 0, 0, 0, 0, 0)],
      ...u16(0, widths.length),
    ],
    hmtx: widths.flatMap((width, glyph) => u16(width, leftOf(drawn[glyph - 1] ?? []))),
    loca: u32(...offsets),
    maxp: [...u32(0x10000), ...u16(widths.length, 16, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: u16(0, 0, 6),
    post: [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
  })
}

/** A circle of eight points off its curve, each the corner of an octagon around it. */
function circle(x: number, y: number, radius: number): Contour {
  const corner = radius / Math.cos(Math.PI / 8)
  return Array.from({ length: 8 }, (_, index): Point => {
    const angle = -(index * Math.PI) / 4
    return [Math.round(x + corner * Math.cos(angle)), Math.round(y + corner * Math.sin(angle)), false]
  })
}

function box(left: number, right: number, bottom: number, top: number): Contour {
  const [start, end] = [Math.round(left), Math.round(right)]
  const [low, high] = [Math.round(bottom), Math.round(top)]
  return [
    [start, low, true],
    [start, high, true],
    [end, high, true],
    [end, low, true],
  ]
}

/** How far right of its origin a glyph begins. */
function leftOf(contours: readonly Contour[]): number {
  const xs = contours.flat().map(([x]) => x)
  return xs.length === 0 ? 0 : Math.min(...xs)
}

/** A glyph's outline; nothing for one without contours. */
function glyphOf(contours: readonly Contour[]): number[] {
  const points = contours.flat()
  if (points.length === 0) return []
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const ends = contours.map((_, index) => contours.slice(0, index + 1).flat().length - 1)
  const steps = (all: readonly number[]) => all.map((at, index) => at - (all[index - 1] ?? 0))
  return padded([
    ...u16(contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)),
    ...[...u16(...ends), ...u16(0)],
    ...points.map(([, , isOnCurve]) => (isOnCurve ? 1 : 0)),
    ...[...u16(...steps(xs)), ...u16(...steps(ys))],
  ])
}

/** Each glyph but the first, drawn once in the palette's colour. */
function coloured(count: number): number[] {
  const each = Array.from({ length: count }, (_, index) => index)
  return [
    ...[...u16(0, count), ...u32(14, 14 + 6 * count), ...u16(count)],
    ...each.flatMap((index) => u16(index + 1, index, 1)),
    ...each.flatMap((index) => u16(index + 1, 0)),
  ]
}

/** Which glyph a character has: a segment for each (format 4), and the last that is required. */
function cmap(codes: readonly number[]): number[] {
  const count = codes.length + 1
  const power = 2 ** Math.floor(Math.log2(count))
  return [
    ...[...u16(0, 1, 3, 1), ...u32(12)],
    ...u16(4, 16 + 8 * count, 0, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)),
    ...[...u16(...codes, 0xffff, 0), ...u16(...codes, 0xffff)],
    ...[...u16(...codes.map((code, index) => index + 1 - code), 1), ...u16(...codes.map(() => 0), 0)],
  ]
}

function os2(codes: readonly number[], ascent: number, descent: number): number[] {
  return [
    ...[...u16(4, 500, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0), ...Array<number>(10).fill(0)],
    ...[...u32(0, 0, 0, 0), ...ascii('LEDE'), ...u16(0x40, codes[0] ?? 0, codes.at(-1) ?? 0)],
    ...[...u16(ascent, -descent, 0, ascent, descent), ...u32(1, 0), ...u16(500, 700, 0, 32, 1)],
  ]
}

/** A font file of tables, which stand in the order of their names. */
function assembled(tables: Readonly<Record<string, readonly number[]>>): ArrayBuffer {
  const all = Object.entries(tables).map(([name, bytes]) => ({ name, bytes: padded(bytes), length: bytes.length }))
  const power = 2 ** Math.floor(Math.log2(all.length))
  const directory: number[] = []
  let offset = 12 + 16 * all.length
  for (const { name, bytes, length } of all) {
    directory.push(...ascii(name), ...u32(sumOf(bytes), offset, length))
    offset += bytes.length
  }
  const header = [...u32(0x10000), ...u16(all.length, 16 * power, Math.log2(power), 16 * (all.length - power))]
  const file = [...header, ...directory, ...all.flatMap(({ bytes }) => bytes)]
  // The checksum of the whole file stands in `head`, at its eighth byte.
  const head = 12 + 16 * all.findIndex(({ name }) => name === 'head') + 8
  const at = new DataView(Uint8Array.from(file).buffer)
  at.setUint32(at.getUint32(head) + 8, 0xb1b0afba - sumOf(file))
  return at.buffer
}

function sumOf(bytes: readonly number[]): number {
  const at = new DataView(Uint8Array.from(bytes).buffer)
  let sum = 0
  for (let place = 0; place < bytes.length; place += 4) sum = (sum + at.getUint32(place)) >>> 0
  return sum
}

function padded(bytes: readonly number[]): number[] {
  return [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)]
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff])
}

function u32(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff])
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
