import type { Range, Suggestion } from './suggestion.ts'

/** Where words were put in (`live`) or taken out (`baseline`) by a suggestion. */
export function textRanges(suggestion: Suggestion, side: 'baseline' | 'live'): Range[] {
  if (suggestion.kind === 'field') return []
  return suggestion.changes.flatMap((change) => (change.kind === 'text' ? change[side] : []))
}
