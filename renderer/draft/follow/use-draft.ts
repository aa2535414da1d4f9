import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { type DraftSession, fieldOrigin, type SessionState } from '#renderer/draft/session/draft-session.ts'
import { getField, metaOf, setField } from '#shared/article/draft.ts'
import type { FieldName, Fields } from '#shared/article/fields.ts'

/** A part of a session's state, followed. */
export function useSession<T>(session: DraftSession, select: (state: SessionState) => T): T {
  return useStore(session.state, select)
}

/**
 * A field of a draft and its setter. Follows edits from anywhere, undo included; its value is the
 * same object until it changes.
 */
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
  const set = useCallback(
    (value: Fields[Name]) => {
      session.moveTo(name)
      setField(session.doc, name, value, fieldOrigin)
    },
    [session, name],
  )
  return [value, set]
}

/**
 * What a person is typing, as long as it is equivalent to the draft's value: "Ann Lee, " while the
 * list is ["Ann Lee"]. Once the draft has another value, by undo or somebody else's edit, that is
 * shown.
 */
export function useTyped<Value, Typed>(
  [value, set]: [Value, (value: Value) => void],
  read: (typed: Typed) => Value,
  show: (value: Value) => Typed,
): [Typed, (typed: Typed) => void] {
  const [typed, setTyped] = useState(() => show(value))
  const shown = JSON.stringify(read(typed)) === JSON.stringify(value) ? typed : show(value)
  return [
    shown,
    (next) => {
      setTyped(() => next)
      set(read(next))
    },
  ]
}

/** Names of the fields that hold one text. */
export type TextFieldName = { [Name in FieldName]: Fields[Name] extends string | null ? Name : never }[FieldName]

/** A text field as an input takes it: '' where it is unset. */
export function useText(
  session: DraftSession,
  name: Exclude<TextFieldName, 'direction' | 'status' | 'language' | 'label'>,
) {
  const [value, set] = useField(session, name)
  return [value ?? '', (text: string) => set(text === '' ? null : text)] as const
}
