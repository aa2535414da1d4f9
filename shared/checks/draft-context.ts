import type * as Y from 'yjs'
import { openConflictsIn } from '#shared/merge/merges.ts'
import { takenIn } from '#shared/provenance/taken.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { pendingIn } from '#shared/review/suggest/accepted-article.ts'
import { hasBaseline } from '#shared/review/suggest/baseline-parts.ts'
import { type Earlier, earlierIn } from './earlier-states.ts'
import { ignoredIn } from './ignored.ts'
import type { OpenReview, TakenText } from './rule.ts'

/**
 * What the checks need from a draft besides its article: what is undecided in its review, what is
 * ignored in it, and what it said earlier.
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

/** The texts taken into a draft, the latest first, up to the length that rules look at. */
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
