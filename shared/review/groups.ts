import { sameMarks } from './marks.ts'
import type { Suggestion } from './suggestion.ts'

/**
 * Suggestions as a reader sees them: neighbouring words whose marks changed alike are one group, every other suggestion is one of its own.
 * The groups are in the order of the suggestions and hold each once; deciding a group is deciding all ids in it.
 */
export function groupsOf(suggestions: readonly Suggestion[]): Suggestion[][] {
  const groups: Suggestion[][] = []
  for (const suggestion of suggestions) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && continues(last, suggestion)) group.push(suggestion)
    else groups.push([suggestion])
  }
  return groups
}

function continues(last: Suggestion, next: Suggestion): boolean {
  if (last.kind !== 'marks' || next.kind !== 'marks') return false
  const [one] = last.changes
  const [other] = next.changes
  return (
    one.kind === 'marks' &&
    other.kind === 'marks' &&
    one.baseline.to === other.baseline.from &&
    one.live.to === other.live.from &&
    sameMarks(one.added, other.added) &&
    sameMarks(one.removed, other.removed)
  )
}
