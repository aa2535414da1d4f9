import { useMemo } from 'react'
import { useSettings } from '#renderer/state/settings.ts'
import type { Article } from '#shared/article/article.ts'
import { type Problem, problemsOf } from '#shared/publish/index.ts'

/**
 * What in an article stands in the way of publishing it as a page. Whether it may go out is asked
 * of `useHolds`.
 */
export function useProblems(article: Article): Problem[] {
  const publisher = useSettings(({ settings }) => settings.publisher)
  return useMemo(() => problemsOf(article, { demand: 'page', publisher }), [article, publisher])
}
