import { useEffect, useState } from 'react'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { type Standings, standingsOf } from '#shared/review/workflow/standings.ts'
import { useArticle } from './use-article.ts'

/**
 * Whether a draft has its approved and its published content, computed in pauses of typing; null
 * until it is known.
 */
export function useStandings(session: DraftSession): Standings | null {
  const article = useArticle(session)
  const [standings, setStandings] = useState<Standings | null>(null)
  // `article` is a new object after every change of the draft, its log included.
  const selfApproval = useSettings(({ settings }) => settings.selfApproval)
  useEffect(() => {
    let wanted = true
    standingsOf(session.doc, article, { selfApproval }).then((found) => {
      if (wanted) setStandings(found)
    })
    return () => {
      wanted = false
    }
  }, [session, article, selfApproval])
  return standings
}
