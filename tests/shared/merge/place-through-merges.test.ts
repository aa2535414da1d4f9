import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { placeThroughMerges, takeBack } from '#shared/merge/index.ts'
import { onText, placeOf } from '#shared/review/comments/anchor.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, sent, write } from './copies.ts'
import { doc, lead, list, quote, second, third } from './scene.ts'

/** A passage, as a note on its source holds it. */
function passage(draft: Y.Doc, words: string) {
  let from = -1
  bodyNodeOf(draft).descendants(({ text }, position) => {
    const index = text?.indexOf(words) ?? -1
    if (from < 0 && index >= 0) from = position + index
  })
  const anchor = onText(bodyTextOf(draft), { from, to: from + words.length })
  if (anchor === null) throw new RangeError('no such words')
  return anchor
}

const harbour = second.replace('pier', 'harbour')
const scenes: [string, string, Node, Node, string | null][] = [
  [
    'quoted here and corrected there',
    'left the pier at dawn',
    doc(lead, quote(second), third),
    doc(lead, harbour, third),
    'left the harbour at dawn',
  ],
  [
    'listed here and corrected there',
    'left the pier at dawn',
    doc(lead, list(second, third)),
    doc(lead, harbour, third),
    'left the harbour at dawn',
  ],
  [
    'moved here and corrected there',
    'left the pier at dawn',
    doc(second, lead, third),
    doc(lead, harbour, third),
    'left the harbour at dawn',
  ],
  [
    'corrected here and quoted there',
    'left the pier at dawn',
    doc(lead, harbour, third),
    doc(lead, quote(second), third),
    'left the harbour at dawn',
  ],
  ['deleted', 'Nobody was hurt', doc(lead, 'It left the pier at dawn.', third), doc(lead, harbour, third), null],
]

test.each(scenes)('what a source note is on is found after a merge: %s', (_, words, here, there, expected) => {
  const ann = draftOf(story({}, [lead, second, third]))
  const anchor = passage(ann, words)
  const ben = sent(ann)
  write(ann, here)
  write(ben, there)
  const [one, other] = [sent(ann), sent(ben)]
  const merge = open(one, other)
  open(other, ann)
  for (const draft of [one, copyOf(one), other]) {
    const range = placeThroughMerges(draft, anchor)
    expect(range && textIn(bodyTextOf(draft), range)).toBe(expected)
  }
  if (merge === null || expected === null) return
  takeBack(one, merge, { id: 'back', by: 'ann', at: Date.parse(merge.at) + 1 })
  const range = placeThroughMerges(one, anchor)
  const own = placeOf(ann, bodyTextOf(ann), [anchor])
  if (own !== null) expect(range && textIn(bodyTextOf(one), range)).toBe(textIn(bodyTextOf(ann), own))
})
