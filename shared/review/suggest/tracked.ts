import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { attributeEdits } from '#shared/review/people/attribute-edits.ts'
import { baselineOf, setBaseline, setLive, startBaseline } from './baseline.ts'
import { contentOf } from './content.ts'
import { accept } from './decide.ts'
import { momentOf } from './moment.ts'
import type { Content } from './suggestion.ts'
import { suggestionsOf } from './suggestions.ts'
import { untouchedBy } from './untouched.ts'

/**
 * The body with one more person's changes made. `by`: a person's id, null for somebody unknown;
 * `at` in milliseconds since the epoch.
 */
export interface TrackedStep {
  readonly body: Node
  readonly by: string | null
  readonly at: number
}

/**
 * Takes over a text whose changes were tracked elsewhere: `original`, the body with the text as it
 * was before them, is accepted; what the steps change is suggested, by whom and when they say.
 * Begins a review where none is under way; what was suggested before still is. Call inside a
 * transaction.
 */
export function takeOverTracked(draft: Y.Doc, original: Node, steps: readonly TrackedStep[]): void {
  const live = contentOf(draft)
  const taken: Content = { ...live, body: original }
  const baseline = baselineOf(draft)
  if (baseline === null) startBaseline(draft, taken)
  else setBaseline(draft, accepted(baseline, live, taken))
  setLive(draft, taken)
  for (const { body, by, at } of steps) {
    const before = momentOf(draft)
    setLive(draft, { ...taken, body })
    if (before !== null && by !== null) {
      const now = momentOf(draft)
      if (now !== null) attributeEdits(draft, before, now, by, at)
    }
  }
}

/**
 * What is accepted once a text is taken over: the new text wherever nobody had suggested anything,
 * and what was accepted before elsewhere.
 */
function accepted(baseline: Content, before: Content, live: Content): Content {
  const nobody = { inserted: () => [], deleted: () => [], formed: () => [], field: () => [] }
  const pending = suggestionsOf(baseline, before, nobody)
  return accept({ baseline, live }, untouchedBy(pending, suggestionsOf(baseline, live, nobody))).baseline
}
