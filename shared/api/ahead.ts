import type { Args, CallName } from './contract.ts'
import type { Port } from './port.ts'
import { requestOf } from './protocol.ts'

/** A call that is made before there is anybody who waits for its answer. */
export type CallAhead = { [Name in CallName]: { readonly call: Name; readonly args: Args<Name> } }[CallName]

/**
 * A port on which calls were made already, the first under the number 1 and so on: whoever makes
 * one of them while its answer is on its way gets that answer (connect.ts).
 */
export interface PortAhead extends Port {
  readonly ahead: readonly CallAhead[]
}

/**
 * Makes calls on a new port at once, so that their answers come while the code is read that wants
 * them. What arrives before somebody listens is kept, and heard afterwards in its order, each
 * message in a task of its own as if it had just come: what follows from one is done before the
 * next is heard.
 */
export function askAhead(port: Port, ahead: readonly CallAhead[]): PortAhead {
  const kept: unknown[] = []
  let listen: ((message: unknown) => void) | null = null
  port.onMessage((message) => {
    if (listen !== null && kept.length === 0) listen(message)
    else kept.push(message)
  })
  ahead.forEach(({ call, args }, place) => {
    port.post(requestOf(place + 1, call, args))
  })

  function hearNext(): void {
    if (kept.length === 0) return
    setTimeout(hearNext)
    listen?.(kept.shift())
  }

  return {
    ...port,
    ahead,
    onMessage(listener) {
      listen = listener
      setTimeout(hearNext)
    },
  }
}
