import { bound } from './excess.ts'

/**
 * Reads what lib0 writes, one after the other, without making anything of it: what a value claims
 * to be costs nothing until its bytes were seen. Throws RangeError where they end too early.
 */
export class Bytes {
  readonly #bytes: Uint8Array
  #at = 0
  #values = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    const byte = this.#bytes[this.#at]
    if (byte === undefined) throw new RangeError('the update ends too early')
    this.#at += 1
    return byte
  }

  number(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (value > Number.MAX_SAFE_INTEGER) throw new RangeError('a number is too large')
      if (byte < 128) return value
    }
  }

  /**
   * How many of something follow, each of so many bytes at least: what claims more than is left is
   * no update, however few were allowed.
   */
  count(bytesOfOne: number): number {
    const count = this.number()
    if (count * bytesOfOne > this.#bytes.length - this.#at) throw new RangeError('the update ends too early')
    return count
  }

  skip(count: number): void {
    if (count > this.#bytes.length - this.#at) throw new RangeError('the update ends too early')
    this.#at += count
  }

  /** Passes a text; where its bytes begin. */
  skipText(): number {
    const length = this.number()
    const start = this.#at
    this.skip(length)
    return start
  }

  /** A text. */
  text(): string {
    const start = this.skipText()
    return utf8.decode(this.#bytes.subarray(start, this.#at))
  }

  /** Passes a text; how many UTF-16 units it has. */
  units(): number {
    const start = this.skipText()
    let units = 0
    for (let at = start; at < this.#at; at += 1) {
      const byte = this.#bytes[at] ?? 0
      // Not in the midst of a sign; four bytes are two units.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
    }
    return units
  }

  /** Passes a value as JSON. @throws Excess */
  json(): void {
    const start = this.skipText()
    let depth = 0
    let isQuoted = false
    this.#count(1)
    for (let at = start; at < this.#at; at += 1) {
      const byte = this.#bytes[at]
      if (isQuoted) {
        if (byte === backslash) at += 1
        else if (byte === quote) isQuoted = false
        continue
      }
      if (byte === quote) isQuoted = true
      else if (byte === comma) this.#count(1)
      else if (byte === openList || byte === openMap) {
        depth += 1
        this.#count(1)
        bound('valueDepth', depth)
      } else if (byte === closeList || byte === closeMap) depth -= 1
    }
  }

  /**
   * Passes a value in lib0's own encoding. Iterative: whoever made it may have nested it deeper
   * than the stack. @throws Excess
   */
  value(): void {
    /** How many values are still to come, in each of the lists and maps that stand open. */
    const open: { left: number; hasKeys: boolean }[] = [{ left: 1, hasKeys: false }]
    for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
      if (inner.left === 0) {
        open.pop()
        continue
      }
      inner.left -= 1
      if (inner.hasKeys) this.skipText()
      this.#count(1)
      const kind = this.byte()
      const pass = kinds[kind]
      if (pass !== undefined) pass(this)
      else if (kind === mapKind || kind === listKind) {
        open.push({ left: this.count(1), hasKeys: kind === mapKind })
        bound('valueDepth', open.length)
      } else throw new RangeError('no such value')
    }
  }

  #count(values: number): void {
    this.#values += values
    bound('values', this.#values)
  }
}

const utf8 = new TextDecoder()

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d]

/** lib0's kinds of values (lib0/encoding.js, `writeAny`). */
const [mapKind, listKind] = [118, 117]
const kinds: Readonly<Record<number, (bytes: Bytes) => void>> = {
  127: () => {},
  126: () => {},
  125: (bytes) => {
    while (bytes.byte() >= 128);
  },
  124: (bytes) => bytes.skip(4),
  123: (bytes) => bytes.skip(8),
  122: (bytes) => bytes.skip(8),
  121: () => {},
  120: () => {},
  119: (bytes) => {
    bytes.skipText()
  },
  116: (bytes) => bytes.skip(bytes.number()),
}
