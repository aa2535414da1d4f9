import type { Problem } from '#shared/publish/problem.ts'

/**
 * What holds a story where it would be one of several that readers are led to: a feed is no place
 * for a notice that a story is withdrawn, unless somebody insists.
 */
export function holdsInFeed(holds: readonly Problem[]): Problem[] {
  return holds.map((problem) => (problem.code === 'killed' ? { ...problem, severity: 'hold' } : problem))
}
