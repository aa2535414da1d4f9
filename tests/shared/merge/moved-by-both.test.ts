import { Fragment } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { conflictsOf } from '#shared/merge/index.ts'
import { setLive } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { longStory } from '#tests/e2e/copy.ts'
import { bodyNodeOf, copyOf, linesOf, open, sent, write } from './copies.ts'

/** How a moved block is written: as the editor does, or word by word as what restores a version. */
const writings = {
  'as one': write,
  'word by word': (draft: Y.Doc, body: ReturnType<typeof bodyNodeOf>) => setLive(draft, { ...contentOf(draft), body }),
}

/** How the story is handed over: by this Lede, or by an older one, which kept no version of it. */
const handings = { sent, copied: copyOf }

const places = [
  [0, 6],
  [1, 5],
  [5, 0],
] as const

test.each(
  Object.entries(writings).flatMap(([writing, put]) =>
    Object.entries(handings).flatMap(([handing, hand]) =>
      places.map(([one, other]) => [writing, handing, one, other, put, hand] as const),
    ),
  ),
)(
  'the fourth block, written %s, of a story that was %s, which one moved to place %i and the other to %i stands once, and says so',
  (_writing, _handing, one, other, put, hand) => {
    const ann = draftOf(longStory)
    const ben = hand(ann)
    const before = linesOf(ann)
    for (const [draft, to] of [
      [ann, one],
      [ben, other],
    ] as const) {
      const { children } = bodyNodeOf(draft)
      const moved = children.slice(3, 4)
      put(draft, bodyNodeOf(draft).copy(Fragment.from(children.toSpliced(3, 1).toSpliced(to, 0, ...moved))))
    }
    open(ann, ben)
    expect(linesOf(ann).toSorted()).toEqual(before.toSorted())
    expect(conflictsOf(ann).map(({ conflict }) => conflict.kind)).toEqual(['place'])
  },
)
