/** The most bytes of a frame that go over a WebSocket to the web host at once. */
export const framePartBytes = 64 * 1024

/** What a part begins with: no MessagePack does (its specification, "never used"). */
const mark = 0xc1
const headBytes = 5

/** The most bytes that a message to the web host has on its WebSocket. */
export const maxPartMessage = headBytes + framePartBytes

/** A part of a frame, of which `rest` bytes are still to come. */
export interface FramePart {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly rest: number
}

/**
 * A frame as the messages in which a window sends it: a small one as it is, a large one in parts,
 * each with how many bytes follow it. However large a frame is, its host handles little at once.
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

/** The part that a message is; null for one that is too short to be any. */
export function framePartOf(message: Uint8Array<ArrayBuffer>): FramePart | null {
  if (message[0] !== mark) return { bytes: message, rest: 0 }
  if (message.length <= headBytes) return null
  const rest = new DataView(message.buffer, message.byteOffset).getUint32(1)
  return { bytes: message.subarray(headBytes), rest }
}
