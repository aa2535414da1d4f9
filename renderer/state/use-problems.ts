import { useMemo } from 'react'
import type { Article } from '#shared/article/article.ts'
import { type Problem, problemsOf } from '#shared/publish/index.ts'
import { useSettings } from './settings.ts'

/** What stands in the way of publishing an article as a page, now. */
export function useProblems(article: Article): Problem[] {
  const publisher = useSettings(({ settings }) => settings.publisher)
  return useMemo(() => problemsOf(article, { format: 'html', publisher, now: Date.now() }), [article, publisher])
}
