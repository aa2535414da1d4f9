import { createContext, type ReactNode, useContext } from 'react'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { Article } from '#shared/article/article.ts'
import type { FieldName } from '#shared/article/fields.ts'
import type { Direction } from '#shared/article/language.ts'

/** What every field of the inspector needs. */
export interface InspectorContext {
  session: DraftSession
  /** Whether the draft is read-only. */
  isReadOnly: boolean
  /** The language and direction of what is written in the fields, not of their labels. */
  language: string
  direction: Direction
  source: Article['source']
  /** Shown at the edge of a field's entry. */
  mark(field: FieldName): ReactNode
  /** The problem with a field, in the language of the interface; null if there is none. */
  error(field: FieldName): string | null
}

const Context = createContext<InspectorContext | null>(null)

export const InspectorProvider = Context.Provider

/** The draft that the inspector shows. @throws RangeError outside of one. */
export function useInspector(): InspectorContext {
  const context = useContext(Context)
  if (context === null) throw new RangeError('not inside an inspector')
  return context
}
