import { useEffect, useState } from 'react'
import { type Standing, standingOf } from '#shared/review/approval.ts'
import type { DraftSession } from './draft-session.ts'
import { useArticle } from './use-article.ts'

/** Whether a draft says what was approved, worked out in pauses of typing; null until it is known. */
export function useStanding(session: DraftSession): Standing | null {
  const article = useArticle(session)
  const [standing, setStanding] = useState<Standing | null>(null)
  // `article` is made anew at every change of the draft, of its log as well.
  useEffect(() => {
    let wanted = true
    standingOf(session.doc, article).then((found) => {
      if (wanted) setStanding(found)
    })
    return () => {
      wanted = false
    }
  }, [session, article])
  return standing
}
