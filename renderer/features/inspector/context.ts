import { createContext, type ReactNode, useContext } from 'react'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { Article } from '#shared/article/article.ts'
import type { FieldName } from '#shared/article/fields.ts'
import type { Direction } from '#shared/article/language.ts'

/** What every field of the inspector needs to know. */
export interface InspectorContext {
  session: DraftSession
  /** The draft may only be read. */
  isReadOnly: boolean
  /**
   * The article's language and direction: of what is written in the fields, not of their labels.
   */
  language: string
  direction: Direction
  source: Article['source']
  /** What stands at the edge of a field's entry. */
  mark(field: FieldName): ReactNode
  /** What is wrong with a field, in the language of the interface; null where it is well. */
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
