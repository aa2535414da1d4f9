import { decodeFrame } from './frame.ts'
import { lookAtFrame } from './frame-look.ts'
import { maxMessageValues } from './message.ts'

/**
 * Decodes a window's frame as `decodeFrame` does; from one that holds more values than the desk
 * takes at once, only that fact is read (`tooMuchSchema`) and nothing is decoded.
 * @throws Error for bytes that are no frame.
 */
export function decodeCall(bytes: Uint8Array): unknown {
  const { id, values } = lookAtFrame(bytes, maxMessageValues)
  return values > maxMessageValues ? { id, tooMuch: true } : decodeFrame(bytes)
}
