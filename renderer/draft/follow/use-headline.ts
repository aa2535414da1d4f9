import { useCallback, useSyncExternalStore } from 'react'
import { knownSessionOf } from '#renderer/draft/session/sessions.ts'
import { rowOf, useLibrary } from '#renderer/state/library.ts'
import { getField, metaOf } from '#shared/article/draft.ts'

/**
 * The headline of a draft, '' if it has none; null while this window does not know it, so that
 * nothing wrong is shown.
 */
export function useHeadline(id: string | null): string | null {
  const listed = useLibrary((state) => (id === null ? null : (rowOf(state, id)?.headline ?? null)))
  const session = id === null ? null : knownSessionOf(id)
  const follow = useCallback(
    (changed: () => void) => {
      if (session === null) return () => {}
      const meta = metaOf(session.doc)
      const stop = session.state.subscribe(changed)
      meta.observe(changed)
      return () => {
        stop()
        meta.unobserve(changed)
      }
    },
    [session],
  )
  const opened = useSyncExternalStore(follow, () =>
    session?.state.getState().phase === 'open' ? (getField(session.doc, 'headline') ?? '') : null,
  )
  return opened ?? listed
}
