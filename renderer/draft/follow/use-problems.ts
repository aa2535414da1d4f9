import { useMemo } from 'react'
import { useSettings } from '#renderer/state/settings.ts'
import type { Article } from '#shared/article/article.ts'
import { type Problem, problemsOf } from '#shared/publish/index.ts'

/**
 * The problems that prevent an article from being published as a page. Whether it may be released
 * is decided in `useHolds`.
 */
export function useProblems(article: Article): Problem[] {
  const publisher = useSettings(({ settings }) => settings.publisher)
  return useMemo(() => problemsOf(article, { demand: 'page', publisher }), [article, publisher])
}
