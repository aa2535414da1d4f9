/** How many rows lie between two that are kept. */
const rowsPerBlock = 256

/**
 * The lengths of the longest common subsequences of all suffixes of two sequences of small non-negative numbers.
 *
 * Bit-parallel (Crochemore, Iliopoulos, Pinzon and Reid 2001; Hyyrö 2004): row i says for every j in one bit whether the length grows from
 * (i, j + 1) to (i, j), and one addition makes 32 of them from the row below. Bit r stands for j = b.length - 1 - r and is 0 where the
 * length grows. Only every 256th row is kept; the rows between are made again, a block at a time, when they are asked for. So both time
 * and memory are bounded whatever the sequences: for two of 20,000, 12 million additions twice, and 1 MB.
 */
export class CommonSuffixes {
  private readonly a: Int32Array
  private readonly lengthOfB: number
  private readonly limbs: number
  private readonly occurrences: Occurrences
  private readonly kept: Int32Array[] = []
  private block = -1
  private readonly rows: Int32Array[] = []
  /** The row of no `a` at all, in which every length is 0. */
  private readonly noRow: Int32Array

  constructor(a: Int32Array, b: Int32Array) {
    this.a = a
    this.lengthOfB = b.length
    this.limbs = Math.ceil(b.length / 32)
    this.occurrences = new Occurrences(a, b)
    this.noRow = new Int32Array(this.limbs).fill(-1)
    const row = this.noRow.slice()
    for (let i = a.length; i >= 0; i--) {
      if (i < a.length) this.occurrences.advance(row, a[i] ?? 0)
      if (i % rowsPerBlock === 0 || i === a.length) this.kept[Math.ceil(i / rowsPerBlock)] = row.slice()
    }
  }

  /** The length for `a` from i and `b` from j. Quickest when asked with i that never falls. */
  length(i: number, j: number): number {
    const row = this.row(i)
    const bits = this.lengthOfB - j
    const whole = bits >> 5
    let ones = 0
    for (let limb = 0; limb < whole; limb++) ones += onesIn(row[limb] ?? 0)
    if ((bits & 31) !== 0) ones += onesIn((row[whole] ?? 0) & ((1 << (bits & 31)) - 1))
    return bits - ones
  }

  private row(i: number): Int32Array {
    const block = Math.floor(i / rowsPerBlock)
    if (block !== this.block) this.fill(block)
    return this.rows[i % rowsPerBlock] ?? this.noRow
  }

  private fill(block: number): void {
    this.block = block
    const first = block * rowsPerBlock
    const last = Math.min(first + rowsPerBlock, this.a.length)
    let below = this.kept[Math.ceil(last / rowsPerBlock)] ?? this.noRow
    if (last === first) this.rows[0] = below
    for (let i = last - 1; i >= first; i--) {
      const row = below.slice()
      this.occurrences.advance(row, this.a[i] ?? 0)
      this.rows[i - first] = row
      below = row
    }
    // A last block that is not full has the row after its last as well.
    if (last > first && last - first < rowsPerBlock) this.rows[last - first] = this.noRow
  }
}

/** Where each number stands in `b`, as bits of a row: from `first[number]` to before `end[number]` a limb once and its bits. */
class Occurrences {
  private readonly first: Int32Array
  private readonly end: Int32Array
  private readonly limb: Int32Array
  private readonly mask: Int32Array

  constructor(a: Int32Array, b: Int32Array) {
    const numbers = 1 + Math.max(largest(a), largest(b))
    this.first = new Int32Array(numbers + 1)
    for (const number of b) this.first[number + 1] = (this.first[number + 1] ?? 0) + 1
    for (let number = 0; number < numbers; number++)
      this.first[number + 1] = (this.first[number + 1] ?? 0) + (this.first[number] ?? 0)
    this.end = this.first.slice()
    this.limb = new Int32Array(b.length)
    this.mask = new Int32Array(b.length)
    for (let bit = 0; bit < b.length; bit++) this.add(b[b.length - 1 - bit] ?? 0, bit >> 5, 1 << (bit & 31))
  }

  private add(number: number, limb: number, bit: number): void {
    const end = this.end[number] ?? 0
    if (end > (this.first[number] ?? 0) && this.limb[end - 1] === limb) {
      this.mask[end - 1] = (this.mask[end - 1] ?? 0) | bit
      return
    }
    this.limb[end] = limb
    this.mask[end] = bit
    this.end[number] = end + 1
  }

  /** Makes a row into the one above it, whose element of `a` is `number`: row + (row & mask) | row & ~mask, limb by limb. */
  advance(row: Int32Array, number: number): void {
    const { limb: limbs, mask: masks } = this
    const end = this.end[number] ?? 0
    let carry = 0
    let limb = 0
    for (let place = this.first[number] ?? 0; place < end; place++) {
      const target = limbs[place] ?? 0
      for (; carry !== 0 && limb < target; limb++) carry = carryInto(row, limb)
      const mask = masks[place] ?? 0
      const value = row[target] ?? 0
      const matched = value & mask
      const sum = (value + matched + carry) | 0
      row[target] = sum | (value & ~mask)
      carry = (matched | (value & ~sum)) >>> 31
      limb = target + 1
    }
    for (; carry !== 0 && limb < row.length; limb++) carry = carryInto(row, limb)
  }
}

function carryInto(row: Int32Array, limb: number): number {
  const value = row[limb] ?? 0
  const sum = (value + 1) | 0
  row[limb] = sum | value
  return (value & ~sum) >>> 31
}

function onesIn(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function largest(numbers: Int32Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), -1)
}
