import type { TFunction } from 'i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { showReview } from '#renderer/state/layout.ts'
import { type KeptMerge, takeMergeBack } from '#renderer/state/merges.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { asPerson } from '#renderer/state/profile.ts'

/** Takes a merge back under the name of the person who works here, and reports the result. */
export function takeBackAs(session: DraftSession, merge: KeptMerge, t: TFunction<'merge'>): void {
  asPerson(({ id }) => {
    try {
      takeMergeBack(session, merge, id)
      showReview('merge')
      sayNews(t(merge.taken === null ? 'takenBack' : 'mergedAgain'))
    } catch (error) {
      sayError(error)
    }
  })
}
