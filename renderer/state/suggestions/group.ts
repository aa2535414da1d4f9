import { groupsOf, type Suggestion } from '#shared/review/index.ts'
import type { Computed } from './computed.ts'

/**
 * Suggestions that are shown and decided as one. `key` names it for as long as what was accepted
 * stays as it is, however the text around it moves.
 */
export interface SuggestionGroup {
  readonly key: string
  readonly suggestions: readonly [Suggestion, ...Suggestion[]]
  /** Person ids, of whoever put in the first word first; empty where nobody is known. */
  readonly authors: readonly string[]
  /** When it was last worked on, in milliseconds since the epoch; null where nobody knows. */
  readonly at: number | null
}

/** What is suggested, as it is shown and decided. */
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

/**
 * Where it lies in what was accepted, which stays where it is while the text is written in: what
 * shows it need not be made anew.
 */
function keyOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'field') return suggestion.id
  const [{ kind, baseline }] = suggestion.changes
  return `${kind} ${baseline.from} ${baseline.to}`
}

/**
 * What a group is, however the text around it has moved since: ids name places, and the live ones
 * move with every edit.
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
