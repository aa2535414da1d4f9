import crypto, { webcrypto } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { generator } from '#tests/helpers/random.ts'

/**
 * The randomness of a schedule: while it runs, whatever asks for random numbers (identities, names
 * of Yjs clients, pauses between attempts) gets those that follow from its seed. Imported before
 * everything else: Yjs keeps the function that it finds when it is loaded.
 */
let drawn: (() => number) | null = null

function fill<Bytes extends ArrayBufferView>(bytes: Bytes, random: () => number): Bytes {
  const { buffer, byteOffset, byteLength } = bytes
  const each = new Uint8Array(buffer, byteOffset, byteLength)
  for (let at = 0; at < byteLength; at += 1) each[at] = Math.floor(random() * 256)
  return bytes
}

/** The bytes as an identity of version 4 (RFC 9562, 5.4). */
function identityOf(bytes: Buffer): ReturnType<typeof crypto.randomUUID> {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const { random: anyNumber } = Math
Math.random = () => (drawn ?? anyNumber)()

const anyValues = webcrypto.getRandomValues.bind(webcrypto)
Object.defineProperty(webcrypto, 'getRandomValues', {
  value: (bytes: Parameters<typeof anyValues>[0]) => (drawn === null ? anyValues(bytes) : fill(bytes, drawn)),
})

const { randomUUID, randomBytes } = crypto
const draw = (size: number) => (drawn === null ? randomBytes(size) : fill(Buffer.alloc(size), drawn))
Object.assign(crypto, {
  randomUUID: () => (drawn === null ? randomUUID() : identityOf(draw(16))),
  randomBytes: draw,
})
syncBuiltinESMExports()

/** Does work with randomness that follows from a seed. */
export async function withChance<T>(seed: number, work: () => Promise<T>): Promise<T> {
  drawn = generator(seed)
  try {
    return await work()
  } finally {
    drawn = null
  }
}
