import type * as Y from 'yjs'
import { bodyOf, getField } from '#shared/article/draft.ts'
import { Places } from '#shared/merge/names/place.ts'
import type { MergedStory } from '#shared/merge/three-way/merge-stories.ts'
import type { ThreeCopies } from '#shared/merge/three-way/three-copies.ts'
import { type Conflict, identifyConflict } from './conflict.ts'

/** The conflicts of a merge: in fields, in positions, in text. `draft` is the merged one. */
export function findConflicts(
  draft: Y.Doc,
  { clashes, moves, fieldClashes }: MergedStory,
  { base, one, other }: ThreeCopies,
): Conflict[] {
  const places = new Places(bodyOf(draft))
  const texts = clashes.map(({ range, ...readings }) =>
    identifyConflict({ kind: 'text', ...readings, proposed: null, place: places.placeOf(range) }),
  )
  const moved = moves.map(({ range, elsewhere, side, one, other }) =>
    identifyConflict({
      kind: 'place',
      one,
      other,
      stands: side,
      place: places.placeOf(range),
      elsewhere: places.placeOf({ from: elsewhere, to: elsewhere }),
    }),
  )
  const fields = fieldClashes.map((field) =>
    identifyConflict({
      kind: 'field',
      field,
      base: getField(base, field),
      one: getField(one, field),
      other: getField(other, field),
    }),
  )
  return [...fields, ...moved, ...texts]
}
