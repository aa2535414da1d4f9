import type * as Y from 'yjs'
import { Authors } from '#shared/review/people/authors.ts'
import { baselineOf } from './baseline.ts'
import { contentOf } from './content.ts'
import type { Content, Suggestion } from './suggestion.ts'
import { suggestionsOf } from './suggestions.ts'

/** A draft under review at one moment. */
export interface ReviewMoment {
  readonly live: Content
  readonly suggestions: readonly Suggestion[]
  readonly authors: Authors
}

/**
 * The present suggestions in a draft, and their authors; null if nothing is under review. Throws as
 * `baselineOf` does.
 */
export function momentOf(draft: Y.Doc): ReviewMoment | null {
  const baseline = baselineOf(draft)
  if (baseline === null) return null
  const live = contentOf(draft)
  const authors = new Authors(draft)
  return { live, authors, suggestions: suggestionsOf(baseline, live, authors) }
}
