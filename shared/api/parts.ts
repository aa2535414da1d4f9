/** The most bytes of a frame that are sent to the web host in one WebSocket message. */
export const framePartBytes = 64 * 1024

/** The first byte of a part: no MessagePack begins with it (its specification, "never used"). */
const mark = 0xc1
const headBytes = 5

/** The most bytes of one WebSocket message to the web host. */
export const maxPartMessage = headBytes + framePartBytes

/** A part of a frame, with `rest` more bytes to come. */
export interface FramePart {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly rest: number
}

/**
 * The messages in which a window sends a frame: a small one as it is, a large one in parts, each
 * saying how many bytes follow. So the host handles little at once, however large a frame is.
 */
export function* messagesOf(frame: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  if (frame.length <= framePartBytes) return yield frame
  for (let at = 0; at < frame.length; at += framePartBytes) {
    const bytes = frame.subarray(at, at + framePartBytes)
    const message = new Uint8Array(headBytes + bytes.length)
    message[0] = mark
    new DataView(message.buffer).setUint32(1, frame.length - at - bytes.length)
    message.set(bytes, headBytes)
    yield message
  }
}

/** Reads a message as a part; null if it is too short to be one. */
export function framePartOf(message: Uint8Array<ArrayBuffer>): FramePart | null {
  if (message[0] !== mark) return { bytes: message, rest: 0 }
  if (message.length <= headBytes) return null
  const rest = new DataView(message.buffer, message.byteOffset).getUint32(1)
  return { bytes: message.subarray(headBytes), rest }
}
