import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { FromDesk, ToDesk } from '#shared/api/desk-process.ts'
import { framePartBytes, maxPartMessage } from '#shared/api/parts.ts'
import { Frames, Outbox, Taken, weightOf } from '../outbox.ts'
import { Incoming } from './incoming.ts'
import { LargeFrames } from './large-frames.ts'

/**
 * RFC 6455, 7.4.1, and the IANA registry: going away; try again later; unsupported data; timeout.
 */
const goingAway = 1001
const tryAgainLater = 1013
const unsupported = 1003
const policy = 1008

/** How much of a tab may wait for the desk before its socket is no longer read. */
const mostWaiting = 8 * framePartBytes
/** How long a tab may pause in sending a large frame, in ms. */
const patience = 20_000

interface Tab {
  readonly socket: WebSocket
  /** Joins parts from the desk. */
  readonly frames: Frames
  /** What has arrived from the tab and cannot go to the desk yet. */
  readonly incoming: Incoming
  /** Runs while a large frame is incomplete. */
  timer: NodeJS.Timeout | undefined
}

/**
 * Passes frames between the tabs' WebSockets and the desk's process, without decoding them. When
 * the desk is away, tabs are disconnected; they reconnect and find the new desk. However much a tab
 * sends, it comes in parts, the desk only gets what it can handle, and other tabs' frames go
 * between these parts.
 */
export class FrameRelay {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: maxPartMessage, perMessageDeflate: false })
  readonly #tabs = new Map<number, Tab>()
  readonly #large = new LargeFrames()
  readonly #post: (message: ToDesk) => void
  readonly #taken: Taken
  #outbox: Outbox
  #lastConnection = 0

  /** @param post sends a message to the desk. */
  constructor(post: (message: ToDesk) => void) {
    this.#post = post
    this.#outbox = new Outbox(post)
    this.#taken = new Taken(post)
  }

  /** Accepts a WebSocket's upgrade request that was already authorised. */
  accept(request: IncomingMessage, stream: Duplex, head: Buffer, deskIsReady: boolean): void {
    this.#server.handleUpgrade(request, stream, head, (socket) => {
      if (deskIsReady) this.#connect(socket)
      else socket.close(tryAgainLater)
    })
  }

  /** Handles a message of the desk to a tab. */
  receive(message: Extract<FromDesk, { type: 'data' | 'taken' | 'shut' | 'answered' }>): void {
    const { connection } = message
    const tab = this.#tabs.get(connection)
    if (message.type === 'answered') {
      this.#large.answered(connection, message.bytes)
      for (const [each, waiting] of this.#tabs) this.#passOn(each, waiting)
    } else if (message.type === 'taken') {
      this.#outbox.taken(connection, message.weight)
      if (tab !== undefined) this.#passOn(connection, tab)
    } else if (message.type === 'data') this.#say(message, tab)
    else tab?.socket.close(unsupported)
  }

  /** Disconnects every tab, because the desk is gone or closing. */
  closeAll(): void {
    for (const [connection, { socket, timer }] of this.#tabs) {
      clearTimeout(timer)
      this.#large.forget(connection)
      // A paused socket emits no events, not even that it has closed.
      socket.resume()
      socket.close(goingAway)
    }
    this.#tabs.clear()
    this.#outbox = new Outbox(this.#post)
  }

  /** What a tab has not read yet still counts as held by the desk. */
  #say(part: Extract<FromDesk, { type: 'data' }>, tab: Tab | undefined): void {
    const frame = tab?.frames.take(part) ?? null
    const { connection } = part
    const weight = weightOf(part)
    if (tab === undefined) this.#post({ type: 'taken', connection, weight })
    else if (frame === null) this.#taken.add(connection, weight)
    else tab.socket.send(frame, () => this.#taken.add(connection, weight))
  }

  #connect(socket: WebSocket): void {
    this.#lastConnection += 1
    const connection = this.#lastConnection
    const tab: Tab = { socket, frames: new Frames(), incoming: new Incoming(), timer: undefined }
    this.#tabs.set(connection, tab)
    this.#post({ type: 'open', connection })
    socket.binaryType = 'arraybuffer'
    socket.on('message', (bytes, isBinary) => {
      const refusal = isBinary && bytes instanceof ArrayBuffer ? tab.incoming.take(new Uint8Array(bytes)) : unsupported
      if (refusal !== null) return socket.close(refusal)
      this.#passOn(connection, tab)
    })
    // A protocol error (a message that is too large) closes the socket by itself.
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(tab.timer)
      if (!this.#tabs.delete(connection)) return
      this.#large.forget(connection)
      this.#taken.forget(connection)
      this.#outbox.shut(connection)
    })
  }

  /** Passes on what a tab has sent, as far as the desk has room for it. */
  #passOn(connection: number, tab: Tab): void {
    const { socket, incoming } = tab
    for (let part = incoming.first; part !== undefined; part = incoming.first) {
      if (part.begins !== null && !this.#large.admit(connection, part.begins)) break
      incoming.shift()
      this.#outbox.addPart(connection, part)
    }
    clearTimeout(tab.timer)
    const isFull = incoming.first !== undefined || this.#outbox.backlog(connection) > mostWaiting
    if (isFull) socket.pause()
    else socket.resume()
    if (!isFull && incoming.isUnfinished) tab.timer = setTimeout(() => socket.close(policy), patience).unref()
  }
}
