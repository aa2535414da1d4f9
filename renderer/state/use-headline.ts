import { useSyncExternalStore } from 'react'
import { getField, metaOf } from '#shared/article/draft.ts'
import { rowOf, useLibrary } from './library.ts'
import { openSessionOf } from './sessions.ts'

/** The headline of a draft, '' where it has none; null while this window does not know it, so that nothing else is said in its place. */
export function useHeadline(id: string | null): string | null {
  const listed = useLibrary((state) => (id === null ? null : (rowOf(state, id)?.headline ?? null)))
  const session = id === null ? null : openSessionOf(id)
  const opened = useSyncExternalStore(
    (changed) => {
      if (session === null) return () => {}
      const meta = metaOf(session.doc)
      meta.observe(changed)
      return () => meta.unobserve(changed)
    },
    () => session && (getField(session.doc, 'headline') ?? ''),
  )
  return opened ?? listed
}
