import { sameMarks } from '#shared/review/diff/marks.ts'
import { movesIn } from '#shared/review/diff/moved.ts'
import type { Suggestion } from './suggestion.ts'

/**
 * Suggestions grouped for reading: adjacent words whose marks changed alike are one group, and so
 * are the two that move lines, the new place first (`movedBy`); every other suggestion is a group
 * of its own. Groups are in the order of their first suggestions and contain each once; deciding a
 * group is deciding all ids in it.
 */
export function groupsOf(suggestions: readonly Suggestion[]): Suggestion[][] {
  const groups: Suggestion[][] = []
  const moves = movesIn(suggestions)
  const left = new Set(moves.values())
  for (const suggestion of suggestions) {
    const from = moves.get(suggestion)
    if (from !== undefined) groups.push([suggestion, from])
    if (from !== undefined || left.has(suggestion)) continue
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
