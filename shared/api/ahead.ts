import type { Args, CallName } from './contract.ts'
import type { Port } from './port.ts'
import { requestOf } from './protocol.ts'

/** A call made before anybody waits for its answer. */
export type CallAhead = { [Name in CallName]: { readonly call: Name; readonly args: Args<Name> } }[CallName]

/**
 * A port on which calls were already made, numbered from 1. Making the same call again while its
 * answer is on its way gets that answer (connect.ts).
 */
export interface PortAhead extends Port {
  readonly ahead: readonly CallAhead[]
}

/**
 * Makes calls on a new port at once, so that the answers travel while the code that needs them is
 * still loading. Messages that arrive before there is a listener are kept and delivered in order,
 * each in a task of its own as if it had just come: the effects of one are complete before the next
 * is delivered.
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
