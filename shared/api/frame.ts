import { decode, encode } from '@msgpack/msgpack'

/** How deep a message may be nested: far beyond any article's lists in lists. */
const maxDepth = 1_000

/**
 * A message as the bytes that go over a WebSocket or between processes: MessagePack, in which a
 * Uint8Array stays one. Keys whose value is undefined are left out.
 *
 * @throws Error for what cannot be encoded (functions, nesting beyond 1,000).
 */
export function encodeFrame(message: unknown): Uint8Array<ArrayBuffer> {
  return encode(message, { maxDepth, ignoreUndefined: true })
}

/** The message of a frame. @throws Error for bytes that are no frame. */
export function decodeFrame(bytes: Uint8Array): unknown {
  return decode(bytes)
}
