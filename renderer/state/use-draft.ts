import { useCallback, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { getField, metaOf, setField } from '#shared/article/draft.ts'
import type { FieldName, Fields } from '#shared/article/fields.ts'
import { type DraftSession, fieldOrigin, type SessionState } from './draft-session.ts'

/** A part of a session's state, followed. */
export function useSession<T>(session: DraftSession, select: (state: SessionState) => T): T {
  return useStore(session.state, select)
}

/** A field of a draft and the way to set it. Follows edits from anywhere, undo included; its value is the same object until it changes. */
export function useField<Name extends FieldName>(
  session: DraftSession,
  name: Name,
): [Fields[Name], (value: Fields[Name]) => void] {
  const last = useRef<{ text: string; value: Fields[Name] } | null>(null)
  const subscribe = useCallback(
    (changed: () => void) => {
      const meta = metaOf(session.doc)
      const listener = (event: { keysChanged: Set<unknown> }) => {
        if (event.keysChanged.has(name)) changed()
      }
      meta.observe(listener)
      return () => meta.unobserve(listener)
    },
    [session, name],
  )
  const value = useSyncExternalStore(subscribe, () => {
    const value = getField(session.doc, name)
    const text = JSON.stringify(value)
    if (last.current?.text !== text) last.current = { text, value }
    return last.current.value
  })
  const set = useCallback((value: Fields[Name]) => setField(session.doc, name, value, fieldOrigin), [session, name])
  return [value, set]
}
