import type { CallName, CheckedArgs } from '#shared/api/contract.ts'
import type { Caller, Handlers } from '../handlers.ts'

/** What knows of stories whose text is elsewhere. */
interface Bringer {
  lacks(id: string): boolean
  bring(id: string): Promise<void>
}

/** What is asked of a story without its text. */
const withoutText: ReadonlySet<string> = new Set<CallName>(['newsroom.story', 'newsroom.point'])

/**
 * The handlers of a desk, before which the text of a story that a call is about is brought here,
 * where it is in the newsroom alone: whoever opens, exports or assigns it need not know.
 */
export function bringingFirst(handlers: Handlers, newsroom: Bringer): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handle]) => {
    const handler: (args: never, caller: Caller) => unknown = handle
    const bringing = (args: CheckedArgs<CallName>, caller: Caller): unknown => {
      const id = 'id' in args ? args.id : null
      if (typeof id !== 'string' || !newsroom.lacks(id)) return handler(args as never, caller)
      return newsroom.bring(id).then(() => handler(args as never, caller))
    }
    return [name, withoutText.has(name) ? handle : bringing]
  })
  // Each under its own name, with what it takes and gives.
  return Object.fromEntries(wrapped) as Handlers
}
