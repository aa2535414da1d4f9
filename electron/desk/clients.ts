import {
  type Args,
  type CallName,
  type CheckedArgs,
  contract,
  type DeskClient,
  type EventData,
  type EventName,
  type Result,
  type Who,
} from '#shared/api/contract.ts'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { bodyTooMuch } from '#shared/article/extent.ts'
import type { Caller, Handlers } from './handlers.ts'
import { Turns } from './turns.ts'

type Listeners = { [Name in EventName]: Set<(data: EventData<Name>) => void> }

/** All clients connected to the desk. */
export interface Clients {
  /**
   * Adds a client. The calls of all clients are begun in turn, each client's in order, one at a
   * time, with room between them for other work.
   */
  connect(handlers: Handlers, who: Who): DeskClient
  /** Sends an event to all clients, or to those for whom `to` holds. */
  tell<Name extends EventName>(name: Name, data: EventData<Name>, to?: (client: DeskClient) => boolean): void
  /** Accepts no more calls, and begins those already made. */
  closeAll(): void
}

/** @param onClose called for each client that disconnects. */
export function deskClients(onClose: (client: DeskClient) => void = () => {}): Clients {
  const connected = new Map<DeskClient, Listeners>()
  const turns = new Turns<DeskClient, () => void>()
  let isBusy = false

  const next = () => {
    const call = turns.take()
    isBusy = call !== undefined
    if (isBusy) setImmediate(next)
    call?.()
  }

  const begin = (client: DeskClient, call: () => void) => {
    turns.add(client, call)
    if (isBusy) return
    isBusy = true
    setImmediate(next)
  }

  const connect = (handlers: Handlers, who: Who): DeskClient => {
    const listeners: Listeners = {
      'drafts.changed': new Set(),
      'draft.updated': new Set(),
      'sources.updated': new Set(),
      'settings.changed': new Set(),
      'newsroom.changed': new Set(),
      'newsroom.story': new Set(),
      'archive.changed': new Set(),
      'watch.taken': new Set(),
      'newsroom.company': new Set(),
      'newsroom.carets': new Set(),
      'newsroom.production': new Set(),
      'newsroom.packages': new Set(),
      'assets.came': new Set(),
      'damage.changed': new Set(),
      'dictionaries.changed': new Set(),
      'rules.changed': new Set(),
    }
    const client: Caller = {
      get person() {
        return who()
      },
      call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Name>> {
        if (!connected.has(client)) return Promise.reject(new LedeError('desk.away'))
        return new Promise((resolve, reject) => {
          begin(client, async () => {
            try {
              resolve(await handlers[name](checked(name, args), client))
            } catch (error) {
              reject(asLedeError(error))
            }
          })
        })
      },
      on(name, listener) {
        listeners[name].add(listener)
        return () => listeners[name].delete(listener)
      },
      close: () => {
        if (connected.delete(client)) onClose(client)
      },
    }
    connected.set(client, listeners)
    return client
  }

  return {
    connect,
    tell(name, data, to = () => true) {
      for (const [client, listeners] of connected) {
        if (!to(client)) continue
        for (const listener of listeners[name]) {
          try {
            listener(data)
          } catch (error) {
            // A failing listener must not make the call that caused the event fail, nor keep the
            // event from others.
            console.error(error)
          }
        }
      }
    },
    closeAll() {
      connected.clear()
      for (let call = turns.take(); call !== undefined; call = turns.take()) call()
    },
  }
}

/**
 * Validates arguments against the contract. @throws LedeError `call.unknown`, `draft.tooMuch`,
 * `call.invalid`
 */
function checked<Name extends CallName>(name: Name, args: unknown): CheckedArgs<Name> {
  if (!Object.hasOwn(contract, name)) throw new LedeError('call.unknown', { call: String(name).slice(0, 100) })
  const result = contract[name].args.safeParse(args)
  if (result.success) return result.data as CheckedArgs<Name>
  const issue = result.error.issues[0]
  if (issue?.message === bodyTooMuch) throw new LedeError('draft.tooMuch')
  const where = issue?.path.join('.') ?? ''
  throw new LedeError('call.invalid', { call: name, why: [where, issue?.message].filter(Boolean).join(': ') })
}
