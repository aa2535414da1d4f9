import { useEffect, useState } from 'react'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import type { Article } from '#shared/article/article.ts'
import { readArticle } from '#shared/article/draft.ts'

/**
 * The draft as an article, for whatever shows or checks all of it. Updated in a pause of typing,
 * because reading a long article takes longer than a key may.
 */
export function useArticle(session: DraftSession): Article {
  const [article, setArticle] = useState(() => readArticle(session.doc, session.id))
  useEffect(() => {
    const read = () => setArticle(readArticle(session.doc, session.id))
    const pause = new Pause(read)
    const changed = () => pause.ask()
    read()
    session.doc.on('update', changed)
    return () => {
      pause.cancel()
      session.doc.off('update', changed)
    }
  }, [session])
  return article
}
