import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { getField } from '#shared/article/draft.ts'
import { ofAll, type ThreeCopies } from '#shared/merge/three-way/three-copies.ts'
import { attributeAs, attributeFieldAs } from '#shared/review/people/attribute-as.ts'
import { Authors } from '#shared/review/people/authors.ts'
import { reviewedFields, sameField } from '#shared/review/suggest/field-changes.ts'
import { placedSources } from './placed-sources.ts'
import type { TracedSource } from './traced.ts'

/**
 * Records who typed the words of a merged body that have other Yjs ids there than in the copy they
 * are from, because the merge wrote them anew or Yjs made other words of them. They keep their
 * author. A field made of both sides counts as the first side's. `docs`: the copies.
 */
export function attributeMerge(
  draft: Y.Doc,
  { body, sources }: { body: Node; sources: readonly TracedSource[] },
  docs: ThreeCopies,
): void {
  const authors = ofAll(docs, (doc) => new Authors(doc))
  attributeAs(
    draft,
    placedSources(body, sources).map(({ from, to, source: { side, at } }) => ({
      from,
      to,
      at,
      authors: authors[side],
    })),
  )
  for (const field of reviewedFields) {
    const isOther = sameField(getField(docs.other, field), getField(draft, field))
    attributeFieldAs(draft, field, isOther ? authors.other : authors.one)
  }
}
