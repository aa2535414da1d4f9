import type * as Y from 'yjs'
import { getField } from '#shared/article/draft.ts'
import { longestEmbargo } from '#shared/article/embargo.ts'
import { disputedIn } from '#shared/merge/merges.ts'
import { acceptedFields } from '#shared/review/suggest/baseline.ts'

/**
 * The embargo that holds a draft: the longest of the current one, the accepted one, and those that
 * two copies disagree about. One that is only suggested holds as well, and so does one whose
 * removal is only suggested.
 */
export function embargoOf(draft: Y.Doc): string | null {
  const readings = disputedIn(draft, 'embargoUntil').filter((reading) => typeof reading === 'string')
  return longestEmbargo([getField(draft, 'embargoUntil'), acceptedFields(draft).embargoUntil, ...readings])
}
