import { reasonOf, unpackError } from '#shared/api/coded-error.ts'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { replySchema } from '#shared/api/message.ts'
import type { Port } from '#shared/api/port.ts'
import {
  type NewsroomArgs,
  type NewsroomCall,
  type NewsroomEvent,
  type NewsroomEventData,
  type NewsroomResult,
  newsroomContract,
  newsroomEvents,
} from './contract.ts'

export type Listeners = { readonly [Name in NewsroomEvent]: (data: NewsroomEventData<Name>) => void }

interface Ends {
  /** Listeners for those events that somebody wants to hear. */
  readonly onEvent?: Partial<Listeners>
  readonly onClose?: () => void
}

/** A newsroom at the far end of a port. `call` rejects with a LedeError and nothing else. */
export interface NewsroomClient {
  call<Name extends NewsroomCall>(name: Name, args: NewsroomArgs<Name>): Promise<NewsroomResult<Name>>
  close(): void
}

/**
 * How long the answer to the first call may take, in ms. What tells of this and that, and never
 * answers, is no newsroom.
 */
const patience = 60_000

interface Waiting {
  succeed(result: unknown): void
  fail(error: LedeError): void
}

const isEvent = (name: string): name is NewsroomEvent => Object.hasOwn(newsroomEvents, name)

/**
 * Talks to a newsroom over a port. Everything that arrives is validated; anything that no newsroom
 * sends closes the port, and so does a first call without an answer. `onEvent` is called in the
 * order of arrival. When the port closes, from either side, every open call is rejected with
 * `newsroom.away`, and `onClose` is called once.
 */
export function connectNewsroom(port: Port, { onEvent = {}, onClose }: Ends = {}): NewsroomClient {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let open = true
  let first: ReturnType<typeof setTimeout> | undefined

  const leave = () => {
    if (!open) return
    open = false
    clearTimeout(first)
    for (const { fail } of waiting.values()) fail(new LedeError('newsroom.away'))
    waiting.clear()
    onClose?.()
  }
  const close = () => {
    leave()
    port.close()
  }
  const tell = (name: string, data: unknown) => {
    // Events of a newer newsroom are ignored.
    if (!isEvent(name)) return
    const parsed = newsroomEvents[name].safeParse(data)
    if (!parsed.success) return close()
    const listener: ((data: never) => void) | undefined = onEvent[name]
    try {
      listener?.(parsed.data as never)
    } catch (error) {
      // Its disk is full, for example: the next connection brings all that is missing here.
      console.error('What the newsroom told could not be taken in.', error)
      close()
    }
  }

  port.onClose(leave)
  port.onMessage((message) => {
    if (!open) return
    const parsed = replySchema.safeParse(message)
    if (!parsed.success) return close()
    const reply = parsed.data
    if ('pong' in reply) return
    if ('event' in reply) return tell(reply.event, reply.data)
    clearTimeout(first)
    const caller = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('error' in reply) caller?.fail(unpackError(reply.error))
    else caller?.succeed(reply.result)
  })

  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        if (!open) return reject(new LedeError('newsroom.away'))
        lastId += 1
        first ??= setTimeout(close, patience)
        waiting.set(lastId, {
          succeed: (result) => {
            const parsed = newsroomContract[name].result.safeParse(result)
            if (parsed.success) return resolve(parsed.data as NewsroomResult<typeof name>)
            reject(new LedeError('newsroom.notOne', { address: reasonOf(parsed.error) }))
            close()
          },
          fail: reject,
        })
        try {
          port.post({ id: lastId, call: name, args })
        } catch (error) {
          waiting.delete(lastId)
          reject(asLedeError(error))
          close()
        }
      }),
    close,
  }
}
