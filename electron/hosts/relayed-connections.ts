import type { Desk } from '#shared/api/contract.ts'
import type { FromDesk } from '#shared/api/desk-process.ts'
import { encodeFrame } from '#shared/api/frame.ts'
import { decodeCall } from '#shared/api/frame-call.ts'
import type { Port } from '#shared/api/port.ts'
import { serveDesk } from '#shared/api/serve.ts'
import type { ClientMessage } from './desk-runner.ts'
import { Frames, Outbox } from './outbox.ts'
import { isLarge } from './web/large-frames.ts'

interface Connection {
  readonly frames: Frames
  receive(frame: Uint8Array<ArrayBuffer>): void
  shut(): void
}

/**
 * The desk's clients whose frames come over one channel, told apart by the numbers that the host
 * gives them.
 */
export class RelayedConnections {
  readonly #post: (message: FromDesk) => void
  readonly #outbox: Outbox
  readonly #connections = new Map<number, Connection>()

  /** @param post says something to the host, and calls back when it has left. */
  constructor(post: (message: FromDesk, sent?: () => void) => void) {
    this.#post = post
    this.#outbox = new Outbox(post)
  }

  /**
   * Takes what the host says about a connection; what concerns none that is open is late, and
   * ignored.
   */
  receive(desk: Desk, message: ClientMessage): void {
    if (message.type === 'connect') return
    const connection = this.#connections.get(message.connection)
    if (message.type === 'open') this.#open(desk, message.connection)
    else if (message.type === 'shut') connection?.shut()
    else {
      const frame = connection?.frames.take(message) ?? null
      if (frame !== null) connection?.receive(frame)
    }
  }

  #open(desk: Desk, number: number): void {
    let listen: (message: unknown) => void = () => {}
    let closed = () => {}
    const large = new Map<unknown, number>()
    const answered = (message: unknown) => {
      const id = idOf(message)
      const bytes = large.get(id)
      if (bytes === undefined) return
      large.delete(id)
      this.#post({ type: 'answered', connection: number, bytes })
    }
    const receive = (frame: Uint8Array) => {
      try {
        const message = decodeCall(frame)
        if (isLarge(frame.length)) large.set(idOf(message), frame.length)
        listen(message)
      } catch {
        port.close()
      }
    }
    const shut = () => {
      if (this.#connections.delete(number)) closed()
    }
    const port: Port = {
      post: (message) => {
        this.#outbox.add(number, encodeFrame(message))
        answered(message)
      },
      onMessage: (listener) => {
        listen = listener
      },
      onClose: (listener) => {
        closed = listener
      },
      close: () => {
        if (this.#connections.has(number)) this.#outbox.shut(number)
        shut()
      },
    }
    this.#connections.set(number, { frames: new Frames(), receive, shut })
    serveDesk(desk, port)
  }
}

function idOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined
}
