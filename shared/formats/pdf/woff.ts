import { unzlibSync } from 'fflate'

const entrySize = 20

/**
 * Unpacks a font in WOFF 1.0 (https://www.w3.org/TR/WOFF/) to OpenType: its tables once, where a
 * WOFF reader would unpack them each time it needs one.
 */
export function openTypeOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  const count = from.getUint16(12)
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 44 + at * entrySize
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => from.getUint32(entry + field))
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0))
    return {
      tag: tag ?? 0,
      checksum: checksum ?? 0,
      bytes: bytes.length === length ? bytes : unzlibSync(bytes, { out: new Uint8Array(length ?? 0) }),
    }
  })
  const start = 12 + count * 16
  const size = tables.reduce((sum, { bytes }) => sum + aligned(bytes.length), start)
  const font = new Uint8Array(size)
  const to = new DataView(font.buffer)
  to.setUint32(0, from.getUint32(4))
  to.setUint16(4, count)
  const power = Math.floor(Math.log2(count))
  to.setUint16(6, 2 ** power * 16)
  to.setUint16(8, power)
  to.setUint16(10, count * 16 - 2 ** power * 16)
  let offset = start
  tables.forEach(({ tag, checksum, bytes }, at) => {
    for (const [field, value] of [tag, checksum, offset, bytes.length].entries())
      to.setUint32(12 + at * 16 + field * 4, value)
    font.set(bytes, offset)
    offset += aligned(bytes.length)
  })
  return font
}

/** Tables begin at multiples of four bytes. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4
}
