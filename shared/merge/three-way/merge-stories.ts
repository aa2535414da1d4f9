import type { PlacedClash, Side, TracedSource } from '#shared/merge/names/traced.ts'
import type { Content, ReviewedField } from '#shared/review/suggest/suggestion.ts'
import { mergeBodies, type PlacedMove } from './merge-bodies.ts'
import { mergeFields } from './merge-fields.ts'

/**
 * A story as the changes of both sides make it, where the text of its body is from, and where they
 * contradict one another.
 */
export interface MergedStory extends Content {
  readonly sources: readonly TracedSource[]
  readonly clashes: readonly PlacedClash[]
  readonly moves: readonly PlacedMove[]
  readonly fieldClashes: readonly ReviewedField[]
}

/** Merges three copies of a story; see `mergeBodies` and `mergeFields`. */
export function mergeStories({ base, one, other }: Readonly<Record<Side, Content>>): MergedStory {
  const { fields, clashes: fieldClashes } = mergeFields({
    base: base.fields,
    one: one.fields,
    other: other.fields,
  })
  const part = ({ body }: Content) => ({ body, at: 0 })
  return { fields, fieldClashes, ...mergeBodies({ base: part(base), one: part(one), other: part(other) }) }
}
