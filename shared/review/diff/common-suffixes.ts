/** The number of rows between two that are kept. */
const rowsPerBlock = 256

/** How many elements of either sequence a common subsequence may leave out. */
interface Slack {
  readonly a: number
  readonly b: number
}

/**
 * The lengths of the longest common subsequences of suffixes of two sequences of small non-negative
 * numbers: right for every place that a longest one of the whole sequences passes, and never too
 * large elsewhere.
 *
 * Two versions of a story have most in common, so what is looked at first is a band around the
 * diagonal. The length that it gives is that of some common subsequence, and says how many elements
 * a longest one leaves out at most, and so in which band it lies (Ukkonen 1985).
 */
export function commonSuffixes(a: Int32Array, b: Int32Array): CommonSuffixes {
  const likely = {
    a: Math.max(0, a.length - b.length) + likelySlack,
    b: Math.max(0, b.length - a.length) + likelySlack,
  }
  const found = new CommonSuffixes(a, b, likely)
  const common = found.length(0, 0)
  const needed = { a: a.length - common, b: b.length - common }
  return needed.a <= likely.a && needed.b <= likely.b ? found : new CommonSuffixes(a, b, needed)
}

const likelySlack = 128

/**
 * The lengths of the longest common subsequences of all suffixes whose matches lie in a band: a[i]
 * may be b[j] where i - slack.a <= j <= i + slack.b.
 *
 * Bit-parallel (Crochemore, Iliopoulos, Pinzon and Reid 2001; Hyyrö 2004): row i says for every j
 * in one bit whether the length grows from (i, j + 1) to (i, j), and one addition makes 32 of them
 * from the row below. Bit r stands for j = b.length - 1 - r and is 0 where the length grows. Only
 * the limbs in the band are worked on: in those before it no row grows any more, in those after it
 * none has grown yet. Only every 256th row is kept; the rows between are made again, a block at a
 * time, when they are asked for. So both time and memory are bounded whatever the sequences: for
 * two of 20,000 with nothing in its place, 12 million additions twice, and 1 MB.
 */
class CommonSuffixes {
  private readonly a: Int32Array
  private readonly lengthOfB: number
  private readonly slack: Slack
  private readonly occurrences: Occurrences
  private readonly kept: Int32Array[] = []
  /** The row of no `a` at all, in which every length is 0. */
  private readonly noRow: Int32Array
  /**
   * The rows of a block as far as they lie in the band, one after the other; for each, how much the
   * length grows in the limbs before.
   */
  private readonly limbs: Int32Array
  private readonly before = new Int32Array(rowsPerBlock)
  private readonly width: number
  private block = -1

  constructor(a: Int32Array, b: Int32Array, slack: Slack) {
    this.a = a
    this.lengthOfB = b.length
    this.slack = slack
    this.occurrences = new Occurrences(a, b)
    this.noRow = new Int32Array(Math.ceil(b.length / 32)).fill(-1)
    this.width = Math.min(this.noRow.length, ((slack.a + slack.b) >> 5) + 2)
    this.limbs = new Int32Array(Math.min(rowsPerBlock, a.length) * this.width)
    const row = this.noRow.slice()
    for (let i = a.length - 1; i >= 0; i--) {
      this.advance(row, i)
      if (i % rowsPerBlock === 0) this.kept[i / rowsPerBlock] = row.slice()
    }
  }

  /**
   * The length for `a` from i and `b` from j, a place in the band. Fastest if i never decreases
   * between calls.
   */
  length(i: number, j: number): number {
    if (i >= this.a.length) return 0
    const block = Math.floor(i / rowsPerBlock)
    if (block !== this.block) this.fill(block)
    const place = i % rowsPerBlock
    const bits = this.lengthOfB - j
    const first = place * this.width
    const last = first + (bits >> 5) - this.lowest(i)
    let length = this.before[place] ?? 0
    for (let at = first; at < last; at++) length += 32 - onesIn(this.limbs[at] ?? 0)
    const part = bits & 31
    return part === 0 ? length : length + part - onesIn((this.limbs[last] ?? 0) & ((1 << part) - 1))
  }

  private fill(block: number): void {
    const first = block * rowsPerBlock
    const row = (this.kept[block + 1] ?? this.noRow).slice()
    let passed = 0
    let before = 0
    this.block = block
    for (let i = Math.min(first + rowsPerBlock, this.a.length) - 1; i >= first; i--) {
      this.advance(row, i)
      const lowest = this.lowest(i)
      for (; passed < lowest; passed++) before += 32 - onesIn(row[passed] ?? 0)
      this.before[i - first] = before
      this.limbs.set(row.subarray(lowest, this.highest(i) + 1), (i - first) * this.width)
    }
  }

  /** Computes from row i + 1 the row i. */
  private advance(row: Int32Array, i: number): void {
    this.occurrences.advance(row, this.a[i] ?? 0, this.lowest(i), this.highest(i))
  }

  /** The first limb of row i that is in the band. */
  private lowest(i: number): number {
    return Math.max(0, this.lengthOfB - 1 - i - this.slack.b) >> 5
  }

  /** The last limb of row i that is in the band. */
  private highest(i: number): number {
    return Math.min(this.lengthOfB - 1, this.lengthOfB - 1 - i + this.slack.a) >> 5
  }
}

/**
 * The places of each number in `b`, as bits of a row: from `first[number]` to before `end[number]`,
 * a limb index followed by its bits.
 */
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

  /**
   * Computes from a row the one above it, whose element of `a` is `number`: row + (row & mask) |
   * row & ~mask, limb by limb from `lowest` to `highest`.
   */
  advance(row: Int32Array, number: number, lowest: number, highest: number): void {
    const { limb: limbs, mask: masks } = this
    const end = this.end[number] ?? 0
    let carry = 0
    let limb = 0
    for (let place = this.from(number, lowest); place < end; place++) {
      const target = limbs[place] ?? 0
      if (target > highest) break
      for (; carry !== 0 && limb < target; limb++) carry = carryInto(row, limb)
      const mask = masks[place] ?? 0
      const value = row[target] ?? 0
      const matched = value & mask
      const sum = (value + matched + carry) | 0
      row[target] = sum | (value & ~mask)
      carry = (matched | (value & ~sum)) >>> 31
      limb = target + 1
    }
    for (; carry !== 0 && limb <= highest; limb++) carry = carryInto(row, limb)
  }

  /** The first place of a number in a limb that is not before `lowest`. */
  private from(number: number, lowest: number): number {
    let from = this.first[number] ?? 0
    let to = this.end[number] ?? 0
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.limb[middle] ?? 0) < lowest) from = middle + 1
      else to = middle
    }
    return from
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
