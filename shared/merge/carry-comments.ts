import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { onText, placeByCharacters } from '#shared/review/comments/anchor.ts'
import { carryThread, threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import { CarriedPassages } from './carry-passages.ts'
import type { TracedSource } from './names/traced.ts'
import { ofAll, type ThreeCopies } from './three-way/three-copies.ts'

/**
 * Keeps comments on their words through a merge, which may write these words anew. `draft` is the
 * merged draft, `live` its content, `docs` the copies. A comment none of whose words is left stays
 * as it is.
 */
export function carryComments(
  draft: Y.Doc,
  live: { body: Node; sources: readonly TracedSource[] },
  docs: ThreeCopies,
): void {
  const threads = threadsOf(draft).filter(({ anchor }) => anchor.on === 'text')
  if (threads.length === 0) return
  const merged = bodyTextOf(draft)
  const passages = new CarriedPassages(merged, live, docs)
  const copies = ofAll(docs, (doc) => new Set(threadsOf(doc).map(({ id }) => id)))
  for (const thread of threads) {
    const range = passages.rangeOf(
      thread.places,
      ofAll(copies, (threads) => threads.has(thread.id)),
    )
    const said = placeByCharacters(draft, merged, thread.places)
    if (range === null || (said?.from === range.from && said.to === range.to)) continue
    const anchor = onText(merged, range)
    if (anchor !== null) carryThread(draft, thread, anchor)
  }
}
