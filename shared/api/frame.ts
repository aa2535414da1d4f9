import { decode, Encoder } from '@msgpack/msgpack'
import { lookAtFrame } from './frame-look.ts'

/** How deep a message may be nested: far beyond any article's lists in lists. */
const maxDepth = 1_000
const options = { maxDepth, ignoreUndefined: true }

/**
 * One encoder for all small messages: allocating its buffer costs more than encoding most of them.
 */
let encoder = new Encoder(options)

/**
 * From this many bytes of files on, a frame is allocated at its full size at once instead of by
 * doubling.
 */
const largeFrom = 1024 * 1024
/** An upper estimate of what a message holds besides files, in bytes. */
const beside = 64 * 1024

/**
 * A message as the bytes that go over a WebSocket or between processes: MessagePack, in which a
 * Uint8Array stays one. Keys whose value is undefined are left out.
 *
 * @throws Error for what cannot be encoded (functions, nesting beyond 1,000).
 */
export function encodeFrame(message: unknown): Uint8Array<ArrayBuffer> {
  const bytes = bytesIn(message)
  if (bytes < largeFrom) {
    const frame = encoder.encode(message)
    // The buffer of a large frame is not kept for the small ones after it.
    if (frame.length >= largeFrom) encoder = new Encoder(options)
    return frame
  }
  return new Encoder({ ...options, initialBufferSize: bytes + beside }).encodeSharedRef(message)
}

/**
 * Decodes a frame to its message.
 *
 * A decoder allocates as many values as a list claims to have: five bytes could take hundreds of
 * megabytes. So the frame is walked through first.
 *
 *
 * @throws Error for bytes that are no frame.
 */
export function decodeFrame(bytes: Uint8Array): unknown {
  lookAtFrame(bytes, Number.POSITIVE_INFINITY)
  return decode(bytes)
}

/**
 * How deep files can be nested in messages, and how many entries of lists are searched for them.
 */
const deepest = { levels: 4, entries: 1_000 }

/** The bytes of the files in a message. */
function bytesIn(value: unknown, levels = deepest.levels): number {
  if (value instanceof Uint8Array) return value.length
  if (typeof value !== 'object' || value === null || levels === 0) return 0
  if (Array.isArray(value) && value.length > deepest.entries) return 0
  let bytes = 0
  for (const part of Object.values(value)) bytes += bytesIn(part, levels - 1)
  return bytes
}
