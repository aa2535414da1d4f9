import type * as Y from 'yjs'
import { onText, placeByCharacters, placeOf, type TextAnchor } from '#shared/review/comments/anchor.ts'
import { bodyTextOf, type TextRange } from '#shared/review/diff/body-text.ts'
import { versionsOf } from '#shared/review/versions/versions.ts'
import { CarriedPassages } from './carry-passages.ts'
import { type Merge, mergesOf } from './merges.ts'
import { aroundMerge } from './take-back.ts'
import { mergeStories } from './three-way/merge-stories.ts'
import { ofAll, storyOf } from './three-way/three-copies.ts'

/**
 * The current position of a passage that is recorded outside of the draft, like that of a source
 * note, so that merges could not move it along; null if its text is gone. The versions that the
 * draft keeps before and after each merge show what became of its words.
 */
export function placeThroughMerges(draft: Y.Doc, anchor: TextAnchor): TextRange | null {
  const body = bodyTextOf(draft)
  const held = placeOf(draft, body, [anchor])
  if (held !== null) return held
  const kept = new Set(versionsOf(draft).map(({ id }) => id))
  const isKept = ({ before, after }: Merge) => before !== null && after !== null && kept.has(before) && kept.has(after)
  const places = [anchor]
  for (const merge of mergesOf(draft).filter(isKept)) places.unshift(...carriedBy(draft, merge, places))
  return places.length > 1 ? placeOf(draft, body, places) : null
}

/** Where a merge wrote a passage anew; nothing if it was not there then, or stayed unchanged. */
function carriedBy(draft: Y.Doc, merge: Merge, places: readonly TextAnchor[]): TextAnchor[] {
  const { before, after } = aroundMerge(draft, merge)
  const text = bodyTextOf(after)
  if (placeOf(before, bodyTextOf(before), places) === null || placeByCharacters(after, text, places) !== null) return []
  const docs = { base: before, one: before, other: after }
  const all = { base: true, one: true, other: true }
  const range = new CarriedPassages(text, mergeStories(ofAll(docs, storyOf)), docs).rangeOf(places, all)
  const anchor = range && onText(text, range)
  return anchor ? [anchor] : []
}
