import { keysOf } from '#shared/keys-of.ts'
import { packError, reasonOf } from './coded-error.ts'
import { type Args, type CallName, type Desk, type DeskClient, type EventName, events } from './contract.ts'
import { type ErrorCode, LedeError } from './errors.ts'
import { pingSchema, type Reply, type Request, requestSchema, tooMuchSchema } from './message.ts'
import type { Port } from './port.ts'
import { misfitOf } from './protocol.ts'
import { checkSize } from './size.ts'

/**
 * Serves the desk to one client over a port until either side closes it. Returns a function that
 * stops serving and closes the port.
 *
 * Requests are numbered 1, 2, 3, … A request with any other number, and a message that is no
 * request at all, closes the port: its answer could be mistaken for another's. A ping is answered
 * at once. A request that is too large or does not validate is answered with a coded error, and so
 * is every request of a client whose protocol does not fit: `desk.windowOlder`, `desk.older`.
 * Nothing that arrives makes it throw.
 */
export function serveDesk(desk: Desk, port: Port): () => void {
  const client = desk.connect()
  const stops = keysOf(events).map((name) => forward(client, name, port))
  let lastId = 0
  let misfit: ErrorCode | null = null
  let open = true

  const release = () => {
    if (!open) return
    open = false
    for (const stop of stops) stop()
    client.close()
  }
  const stop = () => {
    release()
    port.close()
  }
  const reply = (message: Reply) => {
    if (open) post(port, message, stop)
  }

  port.onClose(release)
  port.onMessage((message) => {
    if (!open) return
    if (isPing(message)) return reply({ pong: true })
    const id = idOf(message)
    if (id !== lastId + 1) return stop()
    lastId = id
    if (id === 1 && !isTooMuch(message)) misfit = misfitOf(message)
    answer(client, message, misfit).then(
      (result) => reply({ id, result }),
      (error: unknown) => reply({ id, error: packError(error) }),
    )
  })
  return stop
}

async function answer(client: DeskClient, message: unknown, misfit: ErrorCode | null): Promise<unknown> {
  if (misfit !== null) throw new LedeError(misfit)
  if (isTooMuch(message)) throw new LedeError('call.tooMuch')
  checkSize(message)
  const parsed = requestSchema.safeParse(message)
  if (!parsed.success) throw new LedeError('call.invalid', { call: '', why: reasonOf(parsed.error) })
  return callUnchecked(client, parsed.data)
}

/**
 * The desk validates names and arguments itself, whatever the transport; here they are only passed
 * on.
 */
function callUnchecked(client: DeskClient, request: Request): Promise<unknown> {
  return client.call(request.call as CallName, request.args as Args<CallName>)
}

function forward(client: DeskClient, name: EventName, port: Port): () => void {
  return client.on(name, (data) => post(port, { event: name, data }, () => port.close()))
}

/**
 * A message that cannot be sent (the port has just died, the result cannot be encoded) must not
 * count as sent: the port is closed.
 */
function post(port: Port, message: Reply, onFailure: () => void): void {
  try {
    port.post(message)
  } catch {
    onFailure()
  }
}

function isTooMuch(message: unknown): boolean {
  return tooMuchSchema.safeParse(message).success
}

function isPing(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'ping' in message && pingSchema.safeParse(message).success
}

function idOf(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null || !('id' in message)) return undefined
  return typeof message.id === 'number' ? message.id : undefined
}
