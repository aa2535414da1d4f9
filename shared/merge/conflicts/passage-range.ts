import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import { mergesOf } from '#shared/merge/merges.ts'
import { Places } from '#shared/merge/names/place.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { draftAt, versionsOf } from '#shared/review/versions/versions.ts'
import type { PlaceConflict } from './conflict.ts'

/**
 * Where a passage that both moved stands now; null where the draft does not know it. Undo brings
 * text back under new names, which only the window that undid it can follow: for every other one,
 * the version after the merge says what the passage was.
 */
export function passageRange(draft: Y.Doc, places: Places, { id, place }: PlaceConflict): Range | null {
  const range = places.rangeOf(place)
  if (range === null || place.first === null || places.stands(place)) return range
  const passage = mergedPassage(draft, id)
  if (passage === null) return range
  const { body } = contentOf(draft)
  const { size } = passage.content
  // What undo brings back stands beside what had been deleted, as may a space that went with it.
  const starts = [range.to - size, range.to - size - 1, range.from, range.from + 1]
  const from = starts.find((start) => says(body, { from: start, to: start + size }, passage))
  return from === undefined ? range : { from, to: from + size }
}

function says(body: Node, { from, to }: Range, passage: Slice): boolean {
  return from >= 0 && to <= body.content.size && body.slice(from, to).content.eq(passage.content)
}

type Slice = ReturnType<Node['slice']>

/** A passage as it stood right after its merge; null where no version of that is kept. */
function mergedPassage(draft: Y.Doc, conflict: string): Slice | null {
  const merge = mergesOf(draft).find(({ conflicts }) => conflicts.some(({ id }) => id === conflict))
  const found = merge?.conflicts.find(({ id }) => id === conflict)
  const version = versionsOf(draft).find(({ id }) => id === merge?.after)
  if (found?.kind !== 'place' || version === undefined) return null
  const then = draftAt(draft, version.snapshot)
  const range = new Places(bodyOf(then)).rangeOf(found.place)
  return range && contentOf(then).body.slice(range.from, range.to)
}
