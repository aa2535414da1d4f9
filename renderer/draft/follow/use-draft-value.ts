import { useCallback, useRef, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'

/** The parts of a draft's document besides fields and body; see shared/review. */
export type DraftPart = 'draft' | 'log' | 'people' | 'comments' | 'versions' | 'merges' | 'sources'

/**
 * A value read from one part of a draft, updated when anybody changes that part. `read` must be the
 * same function at each render.
 */
export function useDraftValue<Value>(session: DraftSession, part: DraftPart, read: (draft: Y.Doc) => Value): Value {
  const last = useRef<{ read: unknown; value: Value } | null>(null)
  const subscribe = useCallback(
    (changed: () => void) => {
      const listener = (transaction: Y.Transaction) => {
        const type = session.doc.share.get(part)
        if (!type || !transaction.changedParentTypes.has(type)) return
        last.current = null
        changed()
      }
      session.doc.on('afterTransaction', listener)
      return () => session.doc.off('afterTransaction', listener)
    },
    [session, part],
  )
  return useSyncExternalStore(subscribe, () => {
    if (last.current?.read !== read) last.current = { read, value: read(session.doc) }
    return last.current.value
  })
}
