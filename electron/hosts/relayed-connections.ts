import type { Desk } from '#shared/api/contract.ts'
import type { FromDesk } from '#shared/api/desk-process.ts'
import { decodeFrame, encodeFrame } from '#shared/api/frame.ts'
import type { Port } from '#shared/api/port.ts'
import { serveDesk } from '#shared/api/serve.ts'
import type { ClientMessage } from './desk-runner.ts'

interface Connection {
  receive(bytes: Uint8Array): void
  shut(): void
}

/** The desk's clients whose frames come over one channel, told apart by the numbers that the host gives them. */
export class RelayedConnections {
  readonly #post: (message: FromDesk) => void
  readonly #connections = new Map<number, Connection>()

  constructor(post: (message: FromDesk) => void) {
    this.#post = post
  }

  /** Takes what the host says about a connection; what concerns none that is open is late, and ignored. */
  receive(desk: Desk, message: ClientMessage): void {
    if (message.type === 'connect') return
    const connection = this.#connections.get(message.connection)
    if (message.type === 'open') this.#open(desk, message.connection)
    else if (message.type === 'data') connection?.receive(message.bytes)
    else connection?.shut()
  }

  #open(desk: Desk, number: number): void {
    let listen: (message: unknown) => void = () => {}
    let closed = () => {}
    const shut = () => {
      if (this.#connections.delete(number)) closed()
    }
    const port: Port = {
      post: (message) => this.#post({ type: 'data', connection: number, bytes: encodeFrame(message) }),
      onMessage: (listener) => {
        listen = listener
      },
      onClose: (listener) => {
        closed = listener
      },
      close: () => {
        if (this.#connections.has(number)) this.#post({ type: 'shut', connection: number })
        shut()
      },
    }
    this.#connections.set(number, { receive: (bytes) => receiveFrame(bytes, (message) => listen(message), port), shut })
    serveDesk(desk, port)
  }
}

function receiveFrame(bytes: Uint8Array, listen: (message: unknown) => void, port: Port): void {
  let message: unknown
  try {
    message = decodeFrame(bytes)
  } catch {
    port.close()
    return
  }
  listen(message)
}
