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
 * The body after one more person's changes. `by`: a person's id, null if unknown; `at` in
 * milliseconds since the epoch.
 */
export interface TrackedStep {
  readonly body: Node
  readonly by: string | null
  readonly at: number
}

/**
 * Takes over a text whose changes were tracked elsewhere: `original`, the body before them, becomes
 * the accepted text; the changes of the steps become suggestions by their authors and at their
 * times. Begins a review if none is under way; earlier suggestions remain. Call inside a
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
 * The accepted content after taking over a text: the new text wherever there were no suggestions,
 * and the earlier accepted content elsewhere.
 */
function accepted(baseline: Content, before: Content, live: Content): Content {
  const nobody = { inserted: () => [], deleted: () => [], formed: () => [], field: () => [] }
  const pending = suggestionsOf(baseline, before, nobody)
  return accept({ baseline, live }, untouchedBy(pending, suggestionsOf(baseline, live, nobody))).baseline
}
