import { markOwned } from '#desk/transferables.ts'
import type { Desk } from '#shared/api/contract.ts'
import type { FromDesk } from '#shared/api/desk-process.ts'
import { encodeFrame } from '#shared/api/frame.ts'
import { decodeCall } from '#shared/api/frame-call.ts'
import type { Port } from '#shared/api/port.ts'
import { serveDesk } from '#shared/api/serve.ts'
import type { ClientMessage } from './desk-runner.ts'
import { Frames, Outbox, Taken, weightOf } from './outbox.ts'
import { isLarge } from './web/large-frames.ts'

/** How many calls of one connection may be unanswered before no more of it is taken. */
const mostUnanswered = 256
/** The same for outgoing data that it has not read, in bytes; at `ends` it is cut off. */
const mostUnread = { waits: 8 * 1024 * 1024, ends: 512 * 1024 * 1024 }

interface Connection {
  receive(message: Extract<ClientMessage, { type: 'data' }>): void
  /** The other end has taken something: there may be room for more. */
  eased(): void
  shut(): void
}

/** The desk's clients whose frames come over one channel, distinguished by the host's numbers. */
export class RelayedConnections {
  readonly #post: (message: FromDesk) => void
  readonly #outbox: Outbox
  readonly #taken: Taken
  readonly #connections = new Map<number, Connection>()

  /** @param post sends a message to the host. */
  constructor(post: (message: FromDesk) => void) {
    this.#post = post
    this.#outbox = new Outbox(post)
    this.#taken = new Taken(post)
  }

  /**
   * Handles a message of the host about a connection; messages for closed ones are late, and
   * ignored.
   */
  receive(desk: Desk, message: ClientMessage): void {
    if (message.type === 'connect') return
    const connection = this.#connections.get(message.connection)
    if (message.type === 'open') this.#open(desk, message.connection)
    else if (message.type === 'taken') {
      this.#outbox.taken(message.connection, message.weight)
      connection?.eased()
    } else if (message.type === 'shut') connection?.shut()
    else connection?.receive(message)
  }

  #open(desk: Desk, number: number): void {
    let listen: (message: unknown) => void = () => {}
    let closed = () => {}
    const frames = new Frames()
    /** The unanswered calls: the number of bytes of each. */
    const unanswered = new Map<unknown, number>()
    /** What has arrived and is not reported as taken. */
    let held = 0

    const hear = (frame: Uint8Array<ArrayBuffer>) => {
      if (isLarge(frame.length)) markOwned(frame.buffer)
      try {
        const message = decodeCall(frame)
        const id = idOf(message)
        if (id !== undefined) unanswered.set(id, frame.length)
        listen(message)
      } catch {
        port.close()
      }
    }
    const answered = (message: unknown) => {
      const bytes = unanswered.get(idOf(message))
      if (bytes === undefined) return
      unanswered.delete(idOf(message))
      if (isLarge(bytes)) this.#post({ type: 'answered', connection: number, bytes })
    }
    const ease = () => {
      const isFull = unanswered.size >= mostUnanswered || this.#outbox.backlog(number) > mostUnread.waits
      if (isFull || held === 0) return
      this.#taken.add(number, held)
      held = 0
    }
    const shut = () => {
      this.#taken.forget(number)
      if (this.#connections.delete(number)) closed()
    }
    const port: Port = {
      post: (message) => {
        this.#outbox.add(number, encodeFrame(message))
        answered(message)
        if (this.#outbox.backlog(number) <= mostUnread.ends) return ease()
        this.#outbox.forget(number)
        port.close()
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
    this.#connections.set(number, {
      receive: (message) => {
        held += weightOf(message)
        const frame = frames.take(message)
        if (frame !== null) hear(frame)
        ease()
      },
      eased: ease,
      shut: () => {
        this.#outbox.forget(number)
        shut()
      },
    })
    serveDesk(desk, port)
  }
}

function idOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined
}
