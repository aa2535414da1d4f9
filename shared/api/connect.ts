import type { CallAhead } from './ahead.ts'
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
import { Heartbeat } from './heartbeat.ts'
import { type Reply, replySchema } from './message.ts'
import { isHurried, type Patience } from './patience.ts'
import type { Port } from './port.ts'
import { requestOf } from './protocol.ts'
import { checkSize } from './size.ts'

interface Waiting {
  succeed(result: unknown): void
  fail(error: LedeError): void
  isHurried: boolean
  /** How long the desk has been silent, in milliseconds. */
  waited: number
}

/** How long a client waits, and whom it tells. */
export interface Waits extends Patience {
  /** The desk has been silent long enough to say so, or has been heard again. */
  onSilence(isSilent: boolean): void
}

/**
 * The desk at the far end of a port. Results and events are validated against the contract. When
 * the port closes, from either side, everything open is rejected with `desk.away`, and so is every
 * later call: connect anew over a new port.
 *
 *
 * @param made the calls already made on the port (ahead.ts), in order: none of them is made again
 * while its answer is on its way.
 * @param waits how long to wait for the desk: an edit or a read is rejected with `desk.silent` when
 * its time is up, and a port from which nothing more is heard is closed. Without it, calls wait for
 * ever.
 */
export function connectDesk(port: Port, made: readonly CallAhead[] = [], waits: Waits | null = null): DeskClient {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<EventName, Set<(data: unknown) => void>>()
  const ahead = new Map(made.map((call, place) => [place + 1, JSON.stringify(call)]))
  let lastId = ahead.size
  let open = true

  /** Gives up the calls whose time is up. */
  const hurry = ({ every, call }: Patience) => {
    for (const [id, caller] of waiting) {
      caller.waited += every
      if (!caller.isHurried || caller.waited <= call) continue
      waiting.delete(id)
      caller.fail(new LedeError('desk.silent'))
    }
  }
  const heartbeat = waits && watch(port, waits, { onBeat: () => hurry(waits), onGone: () => close() })

  const leave = () => {
    if (!open) return
    open = false
    heartbeat?.stop()
    for (const { fail } of waiting.values()) fail(new LedeError('desk.away'))
    waiting.clear()
    listeners.clear()
  }

  const close = () => {
    leave()
    port.close()
  }

  port.onClose(leave)
  port.onMessage((message) => {
    heartbeat?.heard()
    const parsed = replySchema.safeParse(message)
    // Something that is no reply cannot come from one of our desks; pending calls then end with the
    // port, not with a time limit.
    if (parsed.success) receive(parsed.data)
    else close()
  })

  function receive(reply: Reply): void {
    if ('pong' in reply) return
    if ('event' in reply) {
      if (isEventName(reply.event)) tell(reply.event, reply.data)
      return
    }
    // Nobody has asked for it yet: whoever asks later wants the state at that time.
    ahead.delete(reply.id)
    const caller = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('error' in reply) caller?.fail(unpackError(reply.error))
    else caller?.succeed(reply.result)
  }

  function tell(name: EventName, data: unknown): void {
    const parsed = events[name].safeParse(data)
    if (!parsed.success) return
    for (const listener of [...(listeners.get(name) ?? [])]) listener(parsed.data)
  }

  /**
   * The number under which the same call was made ahead, if its answer is on its way and unclaimed;
   * null if there is none.
   */
  function madeAhead(call: CallName, args: unknown): number | null {
    if (ahead.size === 0) return null
    const wanted = JSON.stringify({ call, args })
    const [id = null] = [...ahead].find(([, made]) => made === wanted) ?? []
    if (id !== null) ahead.delete(id)
    return id
  }

  /** Makes a call; returns its number. */
  function make(call: CallName, args: unknown): number {
    checkSize(args)
    const id = lastId + 1
    port.post(requestOf(id, call, args))
    // Only what was sent is counted: the desk closes a port whose numbers have a gap.
    lastId = id
    return id
  }

  return {
    call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Name>> {
      return new Promise((resolve, reject) => {
        if (!open) return reject(new LedeError('desk.away'))
        try {
          const id = madeAhead(name, args) ?? make(name, args)
          const succeed = (result: unknown) => resolveAs(name, result, resolve, reject)
          waiting.set(id, { succeed, fail: reject, isHurried: isHurried(name), waited: 0 })
        } catch (error) {
          reject(asLedeError(error))
        }
      })
    },
    on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void) {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known)
      // `tell` only passes on what the schema of this event has parsed.
      const heard = (data: unknown) => listener(data as EventData<Name>)
      known.add(heard)
      return () => known.delete(heard)
    },
    close,
  }
}

/** Watches whether the desk is there; calls `onGone` when it is no longer to be expected. */
function watch(
  port: Port,
  { every, silent, gone, onSilence }: Waits,
  { onBeat, onGone }: { onBeat(): void; onGone(): void },
) {
  let isSilent = false
  const say = (now: boolean) => {
    if (now === isSilent) return
    isSilent = now
    onSilence(now)
  }
  const heartbeat = new Heartbeat({
    every,
    onBeat,
    ask: () => post(port),
    onSilence: (silence) => {
      if (silence >= silent) say(true)
      if (silence >= gone) onGone()
    },
  })
  return {
    heard() {
      heartbeat.heard()
      say(false)
    },
    stop: () => heartbeat.stop(),
  }
}

/** A port that has just died says so itself. */
function post(port: Port): void {
  try {
    port.post({ ping: true })
  } catch {}
}

function resolveAs<Name extends CallName>(
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
