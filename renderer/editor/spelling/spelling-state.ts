import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { Mark } from './spelling-marks.ts'

/** A misspelling in a field above the body, as offsets in its text. */
export interface FieldMisspelling extends Mark {
  field: string
  /** The text of the field when it was found. */
  text: string
}

export interface SpellingState {
  /** Whether the story, or a passage of it, is checked. */
  isChecked: boolean
  /** Whether spelling is on but there is no dictionary for the story's language. */
  isMissing: boolean
  fields: readonly FieldMisspelling[]
}

/** For a story whose spelling is not checked. */
export const uncheckedSpelling: SpellingState = { isChecked: false, isMissing: false, fields: [] }

const states = new WeakMap<DraftSession, StoreApi<SpellingState>>()

/** The present state of a story's spelling, for everything that shows it. */
export function spellingOf(session: DraftSession): StoreApi<SpellingState> {
  const known = states.get(session) ?? createStore<SpellingState>(() => uncheckedSpelling)
  states.set(session, known)
  return known
}
