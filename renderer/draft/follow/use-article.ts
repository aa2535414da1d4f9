import { useEffect, useState } from 'react'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import type { Article } from '#shared/article/article.ts'
import { readArticle } from '#shared/article/draft.ts'

const articles = new WeakMap<DraftSession, { article: Article | null }>()

/** The draft as an article, read once for all who ask until it changes. */
function articleOf(session: DraftSession): Article {
  let known = articles.get(session)
  if (known === undefined) {
    const kept: { article: Article | null } = { article: null }
    session.doc.on('update', () => {
      kept.article = null
    })
    articles.set(session, kept)
    known = kept
  }
  known.article ??= readArticle(session.doc, session.id)
  return known.article
}

/**
 * The draft as an article, for whatever shows or checks all of it. Updated in a pause of typing,
 * because reading a long article takes longer than a key may.
 */
export function useArticle(session: DraftSession, rest?: number): Article {
  const [article, setArticle] = useState(() => articleOf(session))
  useEffect(() => {
    const read = () => setArticle(articleOf(session))
    const pause = new Pause(read, rest)
    const changed = () => pause.ask()
    read()
    session.doc.on('update', changed)
    return () => {
      pause.cancel()
      session.doc.off('update', changed)
    }
  }, [session, rest])
  return article
}
