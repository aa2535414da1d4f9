import { useDraftValue } from '#renderer/draft/follow/use-draft-value.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { isKept, type Merge, mergesOf, takeBack, takenBackOf } from '#shared/merge/index.ts'
import { actOf } from '#shared/review/people/act.ts'

/** A merge whose changes the draft still knows. */
export interface KeptMerge extends Merge {
  /** Whether it was taken back. */
  readonly isTakenBack: boolean
  /** The merge that this one took back; null if it merged a copy. */
  readonly taken: Merge | null
}

/** The merges of a draft whose changes are still known, the latest first. */
export function useMerges(session: DraftSession): readonly KeptMerge[] {
  return useDraftValue(session, 'merges', keptMerges)
}

function keptMerges(draft: Parameters<typeof mergesOf>[0]): KeptMerge[] {
  const merges = mergesOf(draft)
  const gone = takenBackOf(merges)
  return merges
    .filter(isKept)
    .map((merge) => ({
      ...merge,
      isTakenBack: gone.has(merge.id),
      taken: merges.find(({ id }) => id === merge.takesBack) ?? null,
    }))
    .toReversed()
}

/**
 * Takes a merge back: one undo step, and never a suggestion. @throws RangeError as `takeBack` does.
 */
export function takeMergeBack(session: DraftSession, merge: Merge, by: string): void {
  suggestionsIn(session).asDecision(() => takeBack(session.doc, merge, actOf(by)))
}
