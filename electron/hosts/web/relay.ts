import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { FromDesk, ToDesk } from '#shared/api/desk-process.ts'
import { maxMessageBytes } from '#shared/api/message.ts'
import { Frames, Outbox } from '../outbox.ts'
import { LargeFrames } from './large-frames.ts'

/** RFC 6455, 7.4.1, and the IANA registry: going away; try again later; not what was agreed on. */
const goingAway = 1001
const tryAgainLater = 1013
const unsupported = 1003

interface Tab {
  readonly socket: WebSocket
  /** What comes from the desk. */
  readonly frames: Frames
  /**
   * What came from the tab and does not go to the desk yet; its socket is not read until it has
   * gone.
   */
  readonly waiting: Uint8Array<ArrayBuffer>[]
}

/**
 * Passes frames between the tabs' WebSockets and the desk's process, without looking into them.
 * When the desk is away, tabs are sent away too: they come back, and find the new desk. However
 * much a tab sends, the desk gets no more of it at once than it can bear, and what other tabs send
 * goes between its parts.
 */
export class Relay {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, perMessageDeflate: false })
  readonly #tabs = new Map<number, Tab>()
  readonly #large = new LargeFrames()
  readonly #post: (message: ToDesk) => void
  readonly #outbox: Outbox
  #lastConnection = 0

  /** @param post says something to the desk, and calls back when it has left. */
  constructor(post: (message: ToDesk, sent?: () => void) => void) {
    this.#post = post
    this.#outbox = new Outbox(post)
  }

  /** Takes a WebSocket's upgrade request, which has been found fit to be let in. */
  accept(request: IncomingMessage, stream: Duplex, head: Buffer, deskIsReady: boolean): void {
    this.#server.handleUpgrade(request, stream, head, (socket) => {
      if (deskIsReady) this.#connect(socket)
      else socket.close(tryAgainLater)
    })
  }

  /** Takes what the desk says to a tab. */
  receive(message: Extract<FromDesk, { type: 'data' | 'shut' | 'answered' }>): void {
    const tab = this.#tabs.get(message.connection)
    if (message.type === 'answered') {
      this.#large.answered(message.connection, message.bytes)
      for (const [connection, waiting] of this.#tabs) this.#passOn(connection, waiting)
    } else if (message.type === 'data') {
      const frame = tab?.frames.take(message) ?? null
      if (frame !== null) tab?.socket.send(frame)
    } else tab?.socket.close(unsupported)
  }

  /** Sends every tab away, because the desk is gone or going. */
  closeAll(): void {
    for (const [connection, { socket }] of this.#tabs) {
      this.#large.forget(connection)
      // Nothing is heard of a socket that is not read, neither that it has closed.
      socket.resume()
      socket.close(goingAway)
    }
    this.#tabs.clear()
  }

  #connect(socket: WebSocket): void {
    this.#lastConnection += 1
    const connection = this.#lastConnection
    const tab: Tab = { socket, frames: new Frames(), waiting: [] }
    this.#tabs.set(connection, tab)
    this.#post({ type: 'open', connection })
    socket.binaryType = 'arraybuffer'
    socket.on('message', (bytes, isBinary) => {
      if (!isBinary || !(bytes instanceof ArrayBuffer)) return socket.close(unsupported)
      tab.waiting.push(new Uint8Array(bytes))
      this.#passOn(connection, tab)
    })
    // A protocol error (a frame that is too large) closes the socket by itself.
    socket.on('error', () => {})
    socket.on('close', () => {
      if (!this.#tabs.delete(connection)) return
      this.#large.forget(connection)
      this.#outbox.shut(connection)
    })
  }

  /** Passes on what a tab has sent, as far as the desk has room for it. */
  #passOn(connection: number, { socket, waiting }: Tab): void {
    for (let frame = waiting[0]; frame !== undefined; frame = waiting[0]) {
      if (!this.#large.admit(connection, frame.length)) break
      waiting.shift()
      this.#outbox.add(connection, frame)
    }
    if (waiting.length === 0) socket.resume()
    else socket.pause()
  }
}
