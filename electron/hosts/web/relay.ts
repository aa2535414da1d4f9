import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { FromDesk, ToDesk } from '#shared/api/desk-process.ts'
import { maxMessageBytes } from '#shared/api/message.ts'

/** RFC 6455, 7.4.1, and the IANA registry: going away; try again later; not what was agreed on. */
const goingAway = 1001
const tryAgainLater = 1013
const unsupported = 1003

/**
 * Passes frames between the tabs' WebSockets and the desk's process, without looking into them. When the desk is away, tabs are sent away too: they come back, and
 * find the new desk.
 */
export class Relay {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, perMessageDeflate: false })
  readonly #sockets = new Map<number, WebSocket>()
  readonly #post: (message: ToDesk) => void
  #lastConnection = 0

  constructor(post: (message: ToDesk) => void) {
    this.#post = post
  }

  /** Takes a WebSocket's upgrade request, which has been found fit to be let in. */
  accept(request: IncomingMessage, stream: Duplex, head: Buffer, deskIsReady: boolean): void {
    this.#server.handleUpgrade(request, stream, head, (socket) => {
      if (deskIsReady) this.#connect(socket)
      else socket.close(tryAgainLater)
    })
  }

  /** Takes what the desk says to a tab. */
  receive(message: Extract<FromDesk, { type: 'data' | 'shut' }>): void {
    const socket = this.#sockets.get(message.connection)
    if (message.type === 'data') socket?.send(message.bytes)
    else socket?.close(unsupported)
  }

  /** Sends every tab away, because the desk is gone or going. */
  closeAll(): void {
    for (const socket of this.#sockets.values()) socket.close(goingAway)
    this.#sockets.clear()
  }

  #connect(socket: WebSocket): void {
    this.#lastConnection += 1
    const connection = this.#lastConnection
    this.#sockets.set(connection, socket)
    this.#post({ type: 'open', connection })
    socket.binaryType = 'arraybuffer'
    socket.on('message', (bytes, isBinary) => {
      if (isBinary && bytes instanceof ArrayBuffer)
        this.#post({ type: 'data', connection, bytes: new Uint8Array(bytes) })
      else socket.close(unsupported)
    })
    // A protocol error (a frame that is too large) closes the socket by itself.
    socket.on('error', () => {})
    socket.on('close', () => {
      if (this.#sockets.delete(connection)) this.#post({ type: 'shut', connection })
    })
  }
}
