import type * as Y from 'yjs'
import { openConflictsIn } from '#shared/merge/merges.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { pendingIn } from '#shared/review/suggest/accepted.ts'
import { hasBaseline } from '#shared/review/suggest/baseline.ts'
import { type Earlier, earlierIn } from './earlier.ts'
import { ignoredIn } from './ignored.ts'
import type { OpenReview } from './rule.ts'

/**
 * What a draft knows besides its article that the checks ask about: what is open in its review, and
 * what is ignored in it, and what it said before.
 */
export function checkedWith(draft: Y.Doc): {
  review: OpenReview
  ignored: ReadonlySet<string>
  earlier: Earlier
} {
  return {
    review: {
      suggestions: hasBaseline(draft) ? pendingIn(draft).length : 0,
      comments: threadsOf(draft).filter(({ state }) => state === 'open').length,
      conflicts: openConflictsIn(draft).length,
    },
    ignored: ignoredIn(draft),
    earlier: earlierIn(draft),
  }
}
