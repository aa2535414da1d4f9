import { z } from 'zod'
import type { CallName, CheckedArgs } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { Caller, Handlers } from '../handlers.ts'
import { eachOf } from './each-of.ts'

/** What knows of stories whose text is elsewhere. */
interface Bringer {
  lacks(id: string): boolean
  bring(id: string): Promise<void>
  /** Brings a story of which nothing is here, not even its head; false: the newsroom has none. */
  seek(id: string): Promise<boolean>
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
 * where it is in the newsroom alone: whoever opens, exports or assigns it need not know. One that
 * this desk has not heard of yet, as when it has just joined, is asked for.
 */
export function bringingFirst(handlers: Handlers, newsroom: Bringer): Handlers {
  const sought = (args: unknown) => (work: () => unknown) => {
    const [id, ...more] = namedBy(args)
    // Of several drafts some may be done with already.
    if (id === undefined || more.length > 0) return work()
    const again = async (error: unknown) => {
      if (!isMissing(error) || !(await newsroom.seek(id))) throw error
      return work()
    }
    try {
      const result = work()
      return result instanceof Promise ? result.catch(again) : result
    } catch (error) {
      if (!isMissing(error)) throw error
      return again(error)
    }
  }
  const wrapped = Object.entries(handlers).map(([name, handle]) => {
    const handler: (args: never, caller: Caller) => unknown = handle
    const bringing = (args: CheckedArgs<CallName>, caller: Caller): unknown => {
      const lacking = namedBy(args).filter((id) => newsroom.lacks(id))
      // At once: what stands in between may be an edit.
      if (lacking.length === 0) return sought(args)(() => handler(args as never, caller))
      return eachOf(lacking, (id) => newsroom.bring(id)).then(() => handler(args as never, caller))
    }
    return [name, withoutText.has(name) ? handle : bringing]
  })
  // Each under its own name, with what it takes and gives.
  return Object.fromEntries(wrapped) as Handlers
}

const isMissing = (error: unknown) => error instanceof LedeError && error.code === 'draft.missing'

/** The stories that a call may be about, each once. */
function namedBy(args: unknown): readonly string[] {
  const { id, draft, ids, drafts } = naming.parse(args)
  return [...new Set([id ?? [], draft ?? [], ids, drafts.map((each) => each.id)].flat())]
}
