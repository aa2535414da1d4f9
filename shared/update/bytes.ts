import { bound } from './excess.ts'

/**
 * Reads what lib0 writes, piece by piece, without building values: a claimed size costs nothing
 * until its bytes are read. Throws RangeError at an early end.
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
   * The number of the following items, each with a least size in bytes: a claim that exceeds the
   * remaining bytes shows that this is no update, however small the limits are.
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

  /** Skips a text; returns where its bytes begin. */
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

  /** Skips a text; returns its length in UTF-16 units. */
  units(): number {
    const start = this.skipText()
    let units = 0
    for (let at = start; at < this.#at; at += 1) {
      const byte = this.#bytes[at] ?? 0
      // Continuation bytes do not count; a character of four bytes is two units.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
    }
    return units
  }

  /** Skips a JSON value. @throws Excess */
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
   * Skips a value in lib0's own encoding. Iterative, since its author may have nested it deeper
   * than the stack. @throws Excess
   */
  value(): void {
    /** How many values are still to come in each open list and map. */
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
