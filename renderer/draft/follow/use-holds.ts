import { useEffect, useState } from 'react'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useFiledStory } from '#renderer/state/newsroom.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { useNow } from '#renderer/state/use-now.ts'
import type { Problem } from '#shared/publish/problem.ts'
import type { Deed } from '#shared/release/deed.ts'
import { releaseFacts } from '#shared/release/facts.ts'
import { type Facts, holdsOn } from '#shared/release/holds.ts'
import { useArticle } from './use-article.ts'

/**
 * What holds a draft in its present state, for each deed, computed in pauses of typing; null until
 * it is known.
 */
export function useHolds(session: DraftSession): ((deed: Deed) => readonly Problem[]) | null {
  const article = useArticle(session)
  const settings = useSettings((state) => state.settings)
  const filed = useFiledStory(session.id)
  const now = useNow()
  const [facts, setFacts] = useState<Facts | null>(null)
  // `article` is a new object after every change of the draft, its log included.
  useEffect(() => {
    let wanted = true
    releaseFacts(session.doc, article, { by: settings.profile?.id ?? null, now, rules: { ...settings, filed } }).then(
      (found) => {
        if (wanted) setFacts(found)
      },
    )
    return () => {
      wanted = false
    }
  }, [session, article, settings, filed, now])
  return facts && ((deed) => holdsOn(deed, facts))
}
