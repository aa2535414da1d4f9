import type * as Y from 'yjs'
import { attributed, type Content, type Suggestion, suggestionsOf } from '#shared/review/index.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { baselineOf } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'

/** What was computed about a draft under review at one moment. */
export interface Computed {
  readonly baseline: Content
  readonly live: Content
  readonly suggestions: readonly Suggestion[]
  readonly authors: Authors
}

/**
 * Computes the suggestions; null if nothing is under review. `live`: the present content of the
 * draft, if known.
 */
export function computedOf(doc: Y.Doc, live: Content = contentOf(doc)): Computed | null {
  const baseline = baselineOf(doc)
  if (baseline === null) return null
  const authors = new Authors(doc)
  return { baseline, live, authors, suggestions: suggestionsOf(baseline, live, authors) }
}

/** The suggestions between the same two contents, compared anew. */
export function comparedAnew(computed: Computed): Computed {
  return { ...computed, suggestions: suggestionsOf(computed.baseline, computed.live, computed.authors) }
}

/** A draft with nothing under review: everything in it is accepted. */
export function withoutReview(doc: Y.Doc): Computed {
  const live = contentOf(doc)
  return { baseline: live, live, suggestions: [], authors: new Authors(doc) }
}

/** The same, after the authors of the suggestions were recorded. */
export function attributedAnew(doc: Y.Doc, computed: Computed): Computed {
  const authors = new Authors(doc)
  return { ...computed, authors, suggestions: attributed(computed.suggestions, authors) }
}
