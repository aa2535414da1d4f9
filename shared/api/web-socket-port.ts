import { decodeFrame, encodeFrame } from './frame.ts'
import type { Port } from './port.ts'

/**
 * The part of a WebSocket that a port needs, common to the browser's, Node's and the `ws`
 * package's.
 */
export interface FrameSocket {
  binaryType: string
  readonly readyState: number
  send(bytes: Uint8Array<ArrayBuffer>): void
  close(code?: number, reason?: string): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listener: () => void): void
}

const closed = 3
/** RFC 6455, 7.4.1: data that the endpoint cannot accept. */
const unacceptable = 1007

/** Larger frames, in bytes, are not kept. */
const mostKept = 1024 * 1024
/** The message that was encoded last: some are posted to several ports one after the other. */
let last: { message: unknown; frame: Uint8Array<ArrayBuffer> } | null = null

function frameOf(message: unknown): Uint8Array<ArrayBuffer> {
  if (last !== null && last.message === message) return last.frame
  const frame = encodeFrame(message)
  last = frame.length > mostKept ? null : { message, frame }
  return frame
}

/**
 * A WebSocket, open or about to be, as a port to the desk. Messages posted before it is open are
 * sent when it opens.
 *
 *
 * @param messagesOf splits a frame into messages (parts.ts); without it a frame is one message.
 */
export function webSocketPort(
  socket: FrameSocket & { addEventListener(type: 'open', l: () => void): void },
  messagesOf: (frame: Uint8Array<ArrayBuffer>) => Iterable<Uint8Array<ArrayBuffer>> = (frame) => [frame],
): Port {
  let listen: (message: unknown) => void = () => {}
  let early: Uint8Array<ArrayBuffer>[] = []
  const send = (frame: Uint8Array<ArrayBuffer>) => {
    for (const message of messagesOf(frame)) socket.send(message)
  }
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('open', () => {
    for (const bytes of early) send(bytes)
    early = []
  })
  socket.addEventListener('message', ({ data }) => {
    if (!(data instanceof ArrayBuffer)) return socket.close(unacceptable)
    let message: unknown
    try {
      message = decodeFrame(new Uint8Array(data))
    } catch {
      return socket.close(unacceptable)
    }
    listen(message)
  })
  return {
    post(message) {
      const bytes = frameOf(message)
      if (socket.readyState === 0) early.push(bytes)
      else send(bytes)
    },
    onMessage(listener) {
      listen = listener
    },
    onClose(listener) {
      if (socket.readyState === closed) queueMicrotask(listener)
      else socket.addEventListener('close', listener)
    },
    close: () => socket.close(),
  }
}
