import { decodeFrame } from './frame.ts'
import { lookAtFrame } from './frame-look.ts'
import { maxMessageValues } from './message.ts'

/**
 * The message of a frame that came from a window, as `decodeFrame`; of one that holds more values
 * than the desk takes at once only that (`tooMuchSchema`): nothing is made of it. @throws Error for
 * bytes that are no frame.
 */
export function decodeCall(bytes: Uint8Array): unknown {
  const { id, values } = lookAtFrame(bytes, maxMessageValues)
  return values > maxMessageValues ? { id, tooMuch: true } : decodeFrame(bytes)
}
