import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { type FieldMisspelling, spellingOf } from './spelling-state.ts'

/** The misspellings in a field above the body; null if its spelling is not checked here. */
export function useFieldMisspellings(session: DraftSession, name: string): readonly FieldMisspelling[] | null {
  return useStore(
    spellingOf(session),
    useShallow(({ isChecked, fields }) => (isChecked ? fields.filter(({ field }) => field === name) : null)),
  )
}
