import { setImmediate as pause } from 'node:timers/promises'
import { packError } from '#shared/api/coded-error.ts'
import type { Result } from '#shared/api/contract.ts'
import type { HandlersOf } from './handlers.ts'
import type { Library } from './store/library.ts'

/** The calls that find and replace in many drafts. `now` is in milliseconds since the epoch. */
export function findHandlers(library: Library, now: () => number): HandlersOf<'find'> {
  return {
    'find.search': async (search, { person }) => {
      const { searchDrafts } = await import('./find/search.ts')
      return searchDrafts(library, search, person?.id ?? null)
    },
    'find.replace': async ({ query, replacement, drafts }, { person }) => {
      const [{ replaceInDraft }, { checkQuery }] = await Promise.all([
        import('./find/replace.ts'),
        import('#shared/find/index.ts'),
      ])
      checkQuery(query)
      const result: Result<'find.replace'> = { replaced: [], changed: [], failed: [] }
      for (const { id, hits } of drafts) {
        const wanted = new Set(hits)
        try {
          const { update, hits: count } = replaceInDraft(library.open(id).update, {
            query,
            replacement,
            wanted,
            by: person,
            at: now(),
          })
          // The caller is sent the edit as well, since it was made here.
          if (update !== null) library.append(id, update)
          if (count > 0) result.replaced.push({ id, hits: count })
          if (count < wanted.size) result.changed.push({ id, hits: wanted.size - count })
        } catch (error) {
          result.failed.push({ id, error: packError(error) })
        }
        await pause()
      }
      return result
    },
  }
}
