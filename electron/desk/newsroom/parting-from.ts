import * as Y from 'yjs'
import type { Entry } from '#shared/newsroom/entry.ts'
import type { Parting } from '../merging.ts'
import { type Durable, hasMore, includes, withUpdate } from './durable.ts'

/**
 * Since when a draft and rows of the newsroom's log are apart. Rows that are in the draft in
 * whichever way (just applied, shown before they were committed, sent without an answer, opened
 * from a file) are what both have. Null if either side then has nothing of its own.
 */
export function partingFrom(durable: Durable, draft: Y.Doc, entries: readonly Entry[]): Parting | null {
  const here = Y.snapshot(draft)
  let common = durable
  let last: Entry | null = null
  for (const entry of entries) {
    const { bytes } = entry
    if (bytes === null) continue
    if (includes(here, bytes)) common = withUpdate(common, bytes)
    else last = entry
  }
  return last === null || !hasMore(draft, common) ? null : { durable: common, from: last.author }
}
