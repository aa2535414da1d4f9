import { groupsOf, type Suggestion } from '#shared/review/index.ts'
import type { Computed } from './computed.ts'

/**
 * Suggestions that are shown and decided as one. `key` names the group as long as the accepted text
 * stays the same, however the text around it moves.
 */
export interface SuggestionGroup {
  readonly key: string
  readonly suggestions: readonly [Suggestion, ...Suggestion[]]
  /** Person ids; the author of the first word comes first. Empty if nobody is known. */
  readonly authors: readonly string[]
  /** The time of the last change, in milliseconds since the epoch; null if unknown. */
  readonly at: number | null
}

/** The suggestions as they are shown and decided. */
export function shownGroups({ suggestions, authors }: Computed): SuggestionGroup[] {
  return groupsOf(suggestions).flatMap((group) => {
    const [first, ...rest] = group
    if (first === undefined) return []
    const times = group.flatMap((suggestion) => authors.timeOf(suggestion) ?? [])
    return [
      {
        key: keyOf(first),
        suggestions: [first, ...rest],
        authors: [...new Set(group.flatMap((suggestion) => suggestion.authors))],
        at: times.length === 0 ? null : Math.max(...times),
      },
    ]
  })
}

/** Groups of these suggestions with the same ones where they are now, in the same order. */
export function placedGroups(
  groups: readonly SuggestionGroup[],
  suggestions: readonly Suggestion[],
  now: readonly Suggestion[],
): SuggestionGroup[] {
  const placed = new Map(suggestions.map((suggestion, index) => [suggestion, now[index] ?? suggestion]))
  const placeOf = (suggestion: Suggestion) => placed.get(suggestion) ?? suggestion
  return groups.map(({ suggestions: [first, ...rest], ...group }) => ({
    ...group,
    suggestions: [placeOf(first), ...rest.map(placeOf)],
  }))
}

/**
 * Where it is in the accepted text, which does not change while the text is written: so what shows
 * it need not render again.
 */
function keyOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'field') return suggestion.id
  const [{ kind, baseline }] = suggestion.changes
  return `${kind} ${baseline.from} ${baseline.to}`
}

/**
 * A name for a group that survives changes of the text around it: ids contain positions, and the
 * live ones move with every edit.
 */
export function nameOf({ suggestions }: SuggestionGroup): string {
  return JSON.stringify(
    suggestions.map((suggestion) =>
      suggestion.kind === 'field'
        ? [suggestion.field, suggestion.before, suggestion.after]
        : suggestion.changes.map(({ live, ...change }) => change),
    ),
  )
}
