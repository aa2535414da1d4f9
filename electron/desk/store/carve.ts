import type { PageImages } from './page-images.ts'

/** A row of some table as found on a page; only its shape shows which table. */
export interface Cell {
  rowid: number
  values: (number | string | Uint8Array | null)[]
}

/** The longest row of Lede's. */
const longest = 64 * 1024 * 1024

/**
 * The rows in the leaf pages of tables, read directly from the pages
 * (https://www.sqlite.org/fileformat2.html), without the trees that lead to them. They include
 * those of unreachable pages, old ones, and damaged ones, so only rows with a valid checksum can be
 * trusted. Never throws, whatever a page contains.
 */
export function* carve(images: PageImages): Generator<Cell> {
  for (const { page, number } of images.all()) {
    const head = number === 1 ? 100 : 0
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
    if (page[head] !== tableLeaf) continue
    const count = view.getUint16(head + 3)
    for (let index = 0; index < count; index += 1) {
      const pointer = head + 8 + 2 * index
      if (pointer + 2 > page.length) break
      for (const older of ages) {
        const cell = attempt(() => cellAt(images, page, view.getUint16(pointer), older))
        if (cell !== null) yield cell.cell
        if (cell?.spills === false) break
      }
    }
  }
}

const tableLeaf = 13

/**
 * The youngest version of the overflow pages of a row, the one before it, the database's own: one
 * of them may match the row.
 */
const ages = [0, 1, Number.POSITIVE_INFINITY]

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}

/** @param older how much older than the youngest its overflow pages are. */
function cellAt(images: PageImages, page: Uint8Array, at: number, older: number): { cell: Cell; spills: boolean } {
  const [length, lengthEnd] = varint(page, at)
  const [rowid, start] = varint(page, lengthEnd)
  if (length < 2 || length > longest) throw new RangeError('no row')
  const { usable } = images
  const most = usable - 35
  if (length <= most) return { cell: { rowid, values: record(within(page, start, length)) }, spills: false }

  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const wanted = least + ((length - least) % (usable - 4))
  const local = wanted <= most ? wanted : least
  const payload = Buffer.alloc(length)
  payload.set(within(page, start, local))
  let next = uint32(page, start + local)
  for (let filled = local; filled < length; ) {
    const candidates = images.of(next)
    const spill = candidates[Math.min(older, candidates.length - 1)]
    if (spill === undefined) throw new RangeError('no page')
    const part = spill.subarray(4, 4 + Math.min(usable - 4, length - filled))
    payload.set(part, filled)
    filled += part.length
    next = uint32(spill, 0)
  }
  return { cell: { rowid, values: record(payload) }, spills: true }
}

function record(payload: Uint8Array): Cell['values'] {
  const [headLength, first] = varint(payload, 0)
  const values: Cell['values'] = []
  let at = headLength
  for (let head = first; head < headLength; ) {
    const [type, next] = varint(payload, head)
    head = next
    const width = widths[type] ?? Math.floor((type - 12) / 2)
    values.push(value(type, within(payload, at, width)))
    at += width
  }
  return values
}

/** The number of bytes for a value of a serial type; from 12 on it depends on the number. */
const widths: Readonly<Record<number, number>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0 }

function value(type: number, bytes: Uint8Array): Cell['values'][number] {
  if (type === 0) return null
  if (type === 8 || type === 9) return type - 8
  if (type >= 12) return type % 2 === 0 ? bytes.slice() : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 7) return view.getFloat64(0)
  if (type === 6) return Number(view.getBigInt64(0))
  return Buffer.from(bytes).readIntBE(0, bytes.length)
}

function varint(bytes: Uint8Array, at: number): [value: number, next: number] {
  let result = 0
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined) throw new RangeError('cut off')
    result = result * 128 + (byte & 127)
    if (byte < 128) return [result, at + index + 1]
  }
  throw new RangeError('no number of ours')
}

function uint32(bytes: Uint8Array, at: number): number {
  return Buffer.from(within(bytes, at, 4)).readUInt32BE(0)
}

function within(bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (length < 0 || at + length > bytes.length) throw new RangeError('cut off')
  return bytes.subarray(at, at + length)
}
