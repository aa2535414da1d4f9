import { z } from 'zod'
import type { CallName, CheckedArgs } from '#shared/api/contract.ts'
import type { Caller, Handlers } from '../handlers.ts'
import { eachOf } from './each-of.ts'

/** What knows of stories whose text is elsewhere. */
interface Bringer {
  lacks(id: string): boolean
  bring(id: string): Promise<void>
}

/** What is asked of a story without its text, or said of one that is open no more. */
const withoutText: ReadonlySet<string> = new Set<CallName>([
  ...(['newsroom.story', 'newsroom.point', 'newsroom.present', 'newsroom.presence'] as const),
  ...(['drafts.close', 'sources.close'] as const),
])

/** How calls name the stories that they are about. */
const naming = z.object({
  id: z.string().optional().catch(undefined),
  draft: z.string().optional().catch(undefined),
  ids: z.array(z.string()).default([]).catch([]),
  drafts: z
    .array(z.object({ id: z.string() }))
    .default([])
    .catch([]),
})

/**
 * The handlers of a desk, before which the text of each story that a call is about is brought here,
 * where it is in the newsroom alone: whoever opens, exports or assigns it need not know.
 */
export function bringingFirst(handlers: Handlers, newsroom: Bringer): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handle]) => {
    const handler: (args: never, caller: Caller) => unknown = handle
    const bringing = (args: CheckedArgs<CallName>, caller: Caller): unknown => {
      const lacking = namedBy(args).filter((id) => newsroom.lacks(id))
      // At once: what stands in between may be an edit.
      if (lacking.length === 0) return handler(args as never, caller)
      return eachOf(lacking, (id) => newsroom.bring(id)).then(() => handler(args as never, caller))
    }
    return [name, withoutText.has(name) ? handle : bringing]
  })
  // Each under its own name, with what it takes and gives.
  return Object.fromEntries(wrapped) as Handlers
}

/** The stories that a call may be about, each once. */
function namedBy(args: unknown): readonly string[] {
  const { id, draft, ids, drafts } = naming.parse(args)
  return [...new Set([id ?? [], draft ?? [], ids, drafts.map((each) => each.id)].flat())]
}
