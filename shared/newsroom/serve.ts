import { packError, reasonOf } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import { requestSchema } from '#shared/api/message.ts'
import type { Port } from '#shared/api/port.ts'
import {
  type NewsroomCall,
  type NewsroomChecked,
  type NewsroomEvent,
  type NewsroomEventData,
  type NewsroomResult,
  newsroomContract,
} from './contract.ts'

/**
 * The most calls of one desk that may be open at once: far more than desks make, and few enough to
 * be kept in memory.
 */
const mostOpen = 2_000

/**
 * How a call is answered: once, now or later. Answers are posted in the order in which they are
 * given.
 */
export interface Answering<Result> {
  answer(result: Result): void
  fail(error: unknown): void
}

/** One function for each call; its arguments are already validated. */
export type NewsroomHandlers = {
  [Name in NewsroomCall]: (args: NewsroomChecked<Name>, answering: Answering<NewsroomResult<Name>>) => void
}

/** The handler of one desk. */
export interface Served {
  readonly handlers: NewsroomHandlers
  /**
   * Does the work of a call that brings this many bytes, at once or later, in the order of calls;
   * false if there is more of it than any desk asks for.
   */
  inTime(bytes: number, work: () => void): boolean
  /**
   * A call was answered; `code`: the error's, null for none; `bytes`: the size of its arguments.
   */
  answered(call: {
    id: number
    name: NewsroomCall | null
    args: unknown
    code: string | null
    ms: number
    bytes: number
  }): void
  end(): void
}

/** The link to one desk. */
export interface ServedLink {
  tell<Name extends NewsroomEvent>(event: Name, data: NewsroomEventData<Name>): void
  close(): void
}

/**
 * Serves one desk over a port until either side closes it; `begin` creates its handler. The port is
 * closed for a message that is no request, a request whose number is not higher than those before,
 * and more requests at once than any desk makes. Nothing that arrives makes it throw.
 */
export function serveNewsroom(port: Port, begin: (link: ServedLink) => Served): ServedLink {
  let open = true
  let lastId = 0
  let unanswered = 0
  const leave = () => {
    if (!open) return
    open = false
    session.end()
  }
  const close = () => {
    leave()
    port.close()
  }
  const post = (message: unknown) => {
    if (!open) return
    try {
      port.post(message)
    } catch {
      close()
    }
  }
  const link: ServedLink = { tell: (event, data) => post(eventOf(event, data)), close }
  const session = begin(link)

  port.onClose(leave)
  port.onMessage((message) => {
    if (!open) return
    const parsed = requestSchema.safeParse(message)
    if (!parsed.success || parsed.data.id <= lastId || unanswered >= mostOpen) return close()
    const { id, call, args } = parsed.data
    lastId = id
    unanswered += 1
    const began = performance.now()
    const bytes = bytesIn(args)
    const reply = (message: unknown, code: string | null) => {
      unanswered -= 1
      const ms = performance.now() - began
      session.answered({ id, name: isCall(call) ? call : null, args, code, ms, bytes })
      post(message)
    }
    const answering: Answering<unknown> = {
      answer: (result) => reply({ id, result }, null),
      fail: (error) => {
        const packed = packError(error)
        reply({ id, error: packed }, packed.code)
      },
    }
    const isInTime = session.inTime(bytes, () => {
      if (!open) return
      try {
        handle(session.handlers, call, args, answering)
      } catch (error) {
        answering.fail(error)
      }
    })
    if (!isInTime) close()
  })
  return link
}

/** The event that was sent last: sent to several desks, it is one message, and encoded once. */
let last: { event: NewsroomEvent; data: object } | null = null

function eventOf(event: NewsroomEvent, data: object): { event: NewsroomEvent; data: object } {
  if (last?.event !== event || last.data !== data) last = { event, data }
  return last
}

/** The size of a call's arguments: whatever is large in them is bytes. */
function bytesIn(args: unknown): number {
  if (typeof args !== 'object' || args === null) return 0
  return Object.values(args).reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0)
}

function handle(handlers: NewsroomHandlers, call: string, args: unknown, answering: Answering<never>): void {
  if (!isCall(call)) throw new LedeError('call.unknown', { call: call.slice(0, 100) })
  const parsed = newsroomContract[call].args.safeParse(args)
  if (!parsed.success) throw new LedeError('call.invalid', { call, why: reasonOf(parsed.error) })
  // The schema of this very call has parsed them.
  const handler: (args: never, answering: Answering<never>) => void = handlers[call]
  handler(parsed.data as never, answering)
}

function isCall(name: string): name is NewsroomCall {
  return Object.hasOwn(newsroomContract, name)
}
