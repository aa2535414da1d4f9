import { setImmediate as pause } from 'node:timers/promises'
import type { Doc } from 'yjs'
import type { CheckedArgs, Result } from '#shared/api/contract.ts'
import type { FoundDraft, UnreadDraft } from '#shared/find/found-draft.ts'
import { contextOf, finderOf, findIn, foundText } from '#shared/find/index.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import type { Library } from '../store/library.ts'
import { inTime } from './in-time.ts'
import { keysOf } from './key.ts'

/**
 * How long a query may take over all texts, and over those of one piece, in ms: meanwhile nothing
 * else is done.
 */
const patience = { all: 20_000, piece: 1_000 }
/** After this many ms, other calls get their turn. */
const turn = 30
/** How many drafts are searched in one piece. */
const batch = 50

/**
 * What a query finds in the drafts of a scope. Most drafts are ruled out by the text stored for
 * lists; the others are read. Other calls run in between.
 *
 *
 * @throws LedeError `find.pattern`, `find.tooSlow`
 */
export async function searchDrafts(
  library: Library,
  { query, replacement, scope, from, limit }: CheckedArgs<'find.search'>,
  me: string | null,
): Promise<Result<'find.search'>> {
  const finder = finderOf(query, null)
  const drafts: FoundDraft[] = []
  const unread: UnreadDraft[] = []
  let left = patience.all
  let hits = 0
  let turnEnd = performance.now() + turn
  const timed = <Found>(work: () => Found): Found => {
    const begun = performance.now()
    const found = inTime(Math.min(left, patience.piece), work)
    left = Math.max(1, left - (performance.now() - begun))
    return found
  }
  const holds = (text: string) => text.split('\n').some((line) => line !== '' && finder(line).length > 0)

  const keys = library.inScope(scope, me, from)
  for (let at = 0; at < keys.length; at += batch) {
    const texts = keys.slice(at, at + batch).flatMap((key) => library.knownText(key) ?? [])
    const likely = timed(() => texts.filter(({ stale, headline, text }) => stale || holds(headline) || holds(text)))
    for (const { key, id, headline } of likely) {
      const content = readable(library.peek(key))
      if (content === null) {
        unread.push({ id, headline })
        continue
      }
      const found = timed(() => findIn(content, query, replacement))
      if (found.length === 0) continue
      const names = keysOf(found)
      const told = found.slice(0, limit)
      drafts.push({
        id,
        headline: content.fields.headline ?? '',
        slugline: content.fields.slugline ?? '',
        status: content.fields.status,
        hits: told.map((hit, index) => ({
          key: names[index] ?? '',
          field: hit.line.field,
          beside: hit.line.beside?.name ?? null,
          ...contextOf(hit),
          found: foundText(hit),
          after: hit.after,
        })),
        more: found.length - told.length,
      })
      hits += told.length
      if (hits >= limit) return { drafts, unread, next: key === keys.at(-1) ? null : key }
      if (performance.now() > turnEnd) {
        await pause()
        turnEnd = performance.now() + turn
      }
    }
    if (performance.now() > turnEnd) {
      await pause()
      turnEnd = performance.now() + turn
    }
  }
  return { drafts, unread, next: null }
}

/** The content of a draft; null if this Lede cannot read it. */
function readable(draft: Doc): Content | null {
  try {
    return contentOf(draft)
  } catch {
    return null
  }
}
