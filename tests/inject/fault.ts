import type { World } from './world.ts'

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number

/** Something that goes wrong, or that an attacker does. */
export interface Fault {
  /** The target, and what happens to it. */
  readonly name: string
  /** How often it is chosen in a million. */
  readonly often: number
  /**
   * Does it. What the desk may not do in answer is said to the world; what it throws is no answer.
   */
  inject(world: World, random: Random): Promise<void>
}

/** A random item. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** A random integer from 0 to below the limit. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}

/**
 * Bytes as they are after something happened to them: bits, the end, a stretch, numbers in them.
 */
export function altered(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  return pick(random, alterations)(copy, random)
}

const alterations: readonly ((bytes: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>)[] = [
  (bytes, random) => flipped(bytes, random, 1),
  (bytes, random) => flipped(bytes, random, 1 + below(random, 8)),
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  (bytes, random) => bytes.slice(below(random, bytes.length)),
  // Lengths that claim more than follows.
  (bytes, random) => bytes.fill(0xff, below(random, bytes.length)).slice(0),
  (bytes, random) => overwritten(bytes, random, 0xff),
  (bytes, random) => overwritten(bytes, random, 0),
  (bytes, random) => {
    const at = below(random, bytes.length)
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(below(random, bytes.length))])
  },
  (_, random) => Uint8Array.from({ length: below(random, 60) }, () => below(random, 256)),
]

function flipped(bytes: Uint8Array<ArrayBuffer>, random: Random, times: number): Uint8Array<ArrayBuffer> {
  for (let time = 0; time < times && bytes.length > 0; time += 1) {
    const at = below(random, bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8))
  }
  return bytes
}

function overwritten(bytes: Uint8Array<ArrayBuffer>, random: Random, byte: number): Uint8Array<ArrayBuffer> {
  const at = below(random, bytes.length)
  return bytes.fill(byte, at, at + 1 + below(random, 6))
}
