import type { Article } from './article.ts'

/**
 * Whether a story is withdrawn. One kill notice is enough, whatever came after it: readers must not
 * get the story.
 */
export function isKilled({ status, notices }: Pick<Article, 'status' | 'notices'>): boolean {
  return status === 'killed' || notices.some(({ kind }) => kind === 'kill')
}
