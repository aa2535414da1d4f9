import type * as Y from 'yjs'
import { openConflictsIn } from '#shared/merge/merges.ts'
import { takenIn } from '#shared/provenance/taken.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { pendingIn } from '#shared/review/suggest/accepted.ts'
import { hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { type Earlier, earlierIn } from './earlier.ts'
import { ignoredIn } from './ignored.ts'
import type { OpenReview, TakenText } from './rule.ts'

/**
 * What a draft knows besides its article that the checks ask about: what is open in its review, and
 * what is ignored in it, and what it said before.
 */
export function checkedWith(draft: Y.Doc): {
  review: OpenReview
  ignored: ReadonlySet<string>
  taken: readonly TakenText[]
  earlier: Earlier
} {
  return {
    review: {
      suggestions: hasBaseline(draft) ? pendingIn(draft).length : 0,
      comments: threadsOf(draft).filter(({ state }) => state === 'open').length,
      conflicts: openConflictsIn(draft).length,
    },
    ignored: ignoredIn(draft),
    taken: takenTextsIn(draft),
    earlier: earlierIn(draft),
  }
}

/** What was taken into a draft, the last first: rules look at so much of it and no more. */
export function takenTextsIn(draft: Y.Doc): TakenText[] {
  let left = mostTaken
  return takenIn(draft)
    .toReversed()
    .flatMap(({ kind, program, address, text }) => {
      if (kind === 'written' || left <= 0) return []
      const part = text.slice(0, left)
      left -= part.length
      return [{ kind, program, address, text: part }]
    })
}

/** In UTF-16 units. */
const mostTaken = 400_000
