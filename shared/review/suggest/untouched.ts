import type { BodyChange, Suggestion } from './suggestion.ts'

/**
 * The suggestions among `now` that do not touch any of `before`, by id: what was changed since in
 * places without earlier suggestions. Both are against the same baseline.
 */
export function untouchedBy(before: readonly Suggestion[], now: readonly Suggestion[]): string[] {
  const fields = new Set(before.flatMap((suggestion) => (suggestion.kind === 'field' ? suggestion.field : [])))
  const changes = before.flatMap(changesOf)
  return now
    .filter((suggestion) =>
      suggestion.kind === 'field'
        ? !fields.has(suggestion.field)
        : !changesOf(suggestion).some((change) => changes.some((other) => touches(change, other))),
    )
    .map(({ id }) => id)
}

function changesOf(suggestion: Suggestion): readonly BodyChange[] {
  return suggestion.kind === 'field' ? [] : suggestion.changes
}

/** A paragraph's form and its words are changed independently of each other. */
function touches(one: BodyChange, other: BodyChange): boolean {
  return (
    (one.kind === 'block') === (other.kind === 'block') &&
    one.baseline.from <= other.baseline.to &&
    other.baseline.from <= one.baseline.to
  )
}
