import { z } from 'zod'
import type { CallName, CheckedArgs } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { Caller, Handlers } from '../handlers.ts'
import { eachOf } from './each-of.ts'

/** Knows the stories whose text is elsewhere. */
interface StoryFetcher {
  lacks(id: string): boolean
  bring(id: string): Promise<void>
  /** Fetches a story of which nothing is here, not even its head; false: the newsroom has none. */
  seek(id: string): Promise<boolean>
}

/** The calls that need no text of their story, or concern one that is no longer open. */
const withoutText: ReadonlySet<string> = new Set<CallName>([
  ...(['newsroom.story', 'newsroom.point', 'newsroom.present', 'newsroom.presence'] as const),
  ...(['drafts.close', 'sources.close'] as const),
  // Its id is that of a package.
  'newsroom.dropPackage',
])

/** The arguments by which calls name their stories. */
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
 * Wraps the handlers of a desk: the text of each story that a call is about is fetched first, if
 * only the newsroom has it, so that opening, exporting or assigning it needs no special care. A
 * story that this desk has not heard of yet, as right after joining, is requested.
 */
export function fetchStoriesFirst(handlers: Handlers, newsroom: StoryFetcher): Handlers {
  const sought = (args: unknown) => (work: () => unknown) => {
    const [id, ...more] = namedBy(args)
    // Of several drafts some may already be processed.
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
      // Synchronous: an edit could come in between.
      if (lacking.length === 0) return sought(args)(() => handler(args as never, caller))
      return eachOf(lacking, (id) => newsroom.bring(id)).then(() => handler(args as never, caller))
    }
    return [name, withoutText.has(name) ? handle : bringing]
  })
  // Each handler keeps its name, arguments and result.
  return Object.fromEntries(wrapped) as Handlers
}

const isMissing = (error: unknown) => error instanceof LedeError && error.code === 'draft.missing'

/** The stories that a call may be about, each once. */
function namedBy(args: unknown): readonly string[] {
  const { id, draft, ids, drafts } = naming.parse(args)
  return [...new Set([id ?? [], draft ?? [], ids, drafts.map((each) => each.id)].flat())]
}
