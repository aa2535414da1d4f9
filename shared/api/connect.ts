import { reasonOf, unpackError } from './coded-error.ts'
import {
  type Args,
  type CallName,
  contract,
  type DeskClient,
  type EventData,
  type EventName,
  events,
  type Result,
} from './contract.ts'
import { asLedeError, LedeError } from './errors.ts'
import { type Reply, replySchema } from './message.ts'
import type { Port } from './port.ts'
import { checkSize } from './size.ts'

interface Waiting {
  settle(result: unknown): void
  fail(error: LedeError): void
}

/**
 * The desk at the far end of a port. Results and events are validated against the contract. When the port closes, from either side, everything open is rejected with
 * `desk.away`, and so is every later call: connect anew over a new port.
 */
export function connectDesk(port: Port): DeskClient {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<EventName, Set<(data: unknown) => void>>()
  let lastId = 0
  let open = true

  const leave = () => {
    if (!open) return
    open = false
    for (const { fail } of waiting.values()) fail(new LedeError('desk.away'))
    waiting.clear()
    listeners.clear()
  }

  port.onClose(leave)
  port.onMessage((message) => {
    const parsed = replySchema.safeParse(message)
    // What is no reply at all comes from no desk of ours; whatever waits is answered by the port's end, not by silence.
    if (!parsed.success) {
      leave()
      return port.close()
    }
    receive(parsed.data)
  })

  function receive(reply: Reply): void {
    if ('event' in reply) {
      if (isEventName(reply.event)) tell(reply.event, reply.data)
      return
    }
    const caller = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('error' in reply) caller?.fail(unpackError(reply.error))
    else caller?.settle(reply.result)
  }

  function tell(name: EventName, data: unknown): void {
    const parsed = events[name].safeParse(data)
    if (!parsed.success) return
    for (const listener of [...(listeners.get(name) ?? [])]) listener(parsed.data)
  }

  return {
    call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Name>> {
      return new Promise((resolve, reject) => {
        if (!open) return reject(new LedeError('desk.away'))
        const id = lastId + 1
        try {
          checkSize(args)
          port.post({ id, call: name, args })
        } catch (error) {
          return reject(asLedeError(error))
        }
        // Only what was sent is counted: the desk closes a port whose numbers have a gap.
        lastId = id
        waiting.set(id, { settle: (result) => settle(name, result, resolve, reject), fail: reject })
      })
    },
    on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void) {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known)
      // `tell` passes what the schema of this very name has parsed.
      const heard = (data: unknown) => listener(data as EventData<Name>)
      known.add(heard)
      return () => known.delete(heard)
    },
    close() {
      leave()
      port.close()
    },
  }
}

function settle<Name extends CallName>(
  name: Name,
  result: unknown,
  resolve: (result: Result<Name>) => void,
  reject: (error: LedeError) => void,
): void {
  const parsed = contract[name].result.safeParse(result)
  if (parsed.success) resolve(parsed.data as Result<Name>)
  else reject(new LedeError('internal', { message: `${name}: ${reasonOf(parsed.error)}` }))
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name)
}
