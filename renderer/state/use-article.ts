import { useEffect, useState } from 'react'
import type { Article } from '#shared/article/article.ts'
import { readArticle } from '#shared/article/draft.ts'
import type { DraftSession } from './draft-session.ts'

const pauseMs = 300

/**
 * The draft as an article, for what shows or judges all of it. Made anew in a pause of typing, when the window has nothing better to do: reading a long article takes
 * longer than a key may.
 */
export function useArticle(session: DraftSession): Article {
  const [article, setArticle] = useState(() => readArticle(session.doc, session.id))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let idle = 0
    const read = () => setArticle(readArticle(session.doc, session.id))
    const changed = () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
      timer = setTimeout(() => {
        idle = requestIdleCallback(read, { timeout: 2_000 })
      }, pauseMs)
    }
    read()
    session.doc.on('update', changed)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
      session.doc.off('update', changed)
    }
  }, [session])
  return article
}
