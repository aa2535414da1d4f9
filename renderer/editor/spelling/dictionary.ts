import type { EditorView } from '@tiptap/pm/view'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { useSpelling } from '#renderer/state/spelling.ts'
import { getField } from '#shared/article/draft.ts'
import { passageLanguageOf } from '#shared/schema/passages.ts'
import { dictionaryFor, type UsableDictionary } from '#shared/spelling/dictionaries.ts'
import type { MisspelledPlace } from './places.ts'

/** The dictionary for a language (BCP 47); null if spelling is off or there is none. */
export function usableDictionary(language: string): UsableDictionary | null {
  const { spelling, spellingOff } = useSettings.getState().settings
  const { own } = useSpelling.getState()
  return spelling && own !== null ? dictionaryFor(language, own, spellingOff) : null
}

/** The dictionary that found a misspelling: that of its passage, or of the story. */
export function dictionaryAt(session: DraftSession, view: EditorView, place: MisspelledPlace): UsableDictionary | null {
  const node = place.field === null ? view.state.doc.nodeAt(place.from) : null
  return usableDictionary((node && passageLanguageOf(node)) ?? getField(session.doc, 'language'))
}
