import type { Range, Suggestion } from './suggestion.ts'

/** The ranges in which a suggestion inserted (`live`) or deleted (`baseline`) words. */
export function textRanges(suggestion: Suggestion, side: 'baseline' | 'live'): Range[] {
  if (suggestion.kind === 'field') return []
  return suggestion.changes.flatMap((change) => (change.kind === 'text' ? change[side] : []))
}
