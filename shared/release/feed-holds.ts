import type { Problem } from '#shared/publish/problem.ts'

/**
 * What holds a story that is to be one of several in a feed: a notice that a story is withdrawn
 * does not belong in a feed, unless somebody insists.
 */
export function holdsInFeed(holds: readonly Problem[]): Problem[] {
  return holds.map((problem) => (problem.code === 'killed' ? { ...problem, severity: 'hold' } : problem))
}
