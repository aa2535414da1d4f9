import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { conflictsOf, settle, takeBack, textOf } from '#shared/merge/index.ts'
import { onText, placeOf } from '#shared/review/comments/anchor.ts'
import { addComment, threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, sent, write } from './copies.ts'

const lines = [
  'The ferry ran aground at dawn today.',
  'Nobody was hurt in the accident.',
  'Police are investigating it.',
]

const paragraph = (text: string) => proseSchema.node('paragraph', null, text ? proseSchema.text(text) : [])
const list = (...items: string[]) =>
  proseSchema.node(
    'bulletList',
    null,
    items.map((item) => proseSchema.node('listItem', null, [paragraph(item)])),
  )
const quote = (...texts: string[]) => proseSchema.node('blockquote', null, texts.map(paragraph))

/** Replaces the body of a draft with these blocks; a text is a paragraph. */
function say(draft: Y.Doc, ...blocks: (string | Node)[]): void {
  write(
    draft,
    proseSchema.node(
      'doc',
      null,
      blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
    ),
  )
}

let acts = 0

/** Comments on words of a draft. */
function comment(draft: Y.Doc, words: string, by = 'ann'): void {
  let from = -1
  bodyNodeOf(draft).descendants(({ text }, position) => {
    const index = text?.indexOf(words) ?? -1
    if (from < 0 && index >= 0) from = position + index
  })
  const anchor = onText(bodyTextOf(draft), { from, to: from + words.length })
  if (anchor === null) throw new RangeError('no such words')
  acts += 1
  addComment(draft, { id: `remark ${acts}`, by, at: acts }, anchor, 'Sure?')
}

/** The passages of the comments of a draft, oldest first; null for one that is gone. */
function passagesOf(draft: Y.Doc): (string | null)[] {
  const body = bodyTextOf(draft)
  return threadsOf(draft).map(({ places }) => {
    const range = placeOf(draft, body, places)
    return range && textIn(body, range)
  })
}

/**
 * Two copies of a story of which one is commented on, and what both make of it; merged on both
 * desks.
 */
function merged(words: string, anns: (draft: Y.Doc) => void, bens: (draft: Y.Doc) => void, text = lines) {
  const ann = draftOf(story({}, text))
  const ben = copyOf(ann)
  comment(ann, words)
  anns(ann)
  bens(ben)
  const [one, other] = [copyOf(ann), copyOf(ben)]
  open(one, ben)
  open(other, ann)
  return { ann, ben, one, other }
}

const [first = '', second = '', third = ''] = lines
const dawn = first.replace('at dawn', 'right at dawn')

test.each<[string, string, (draft: Y.Doc) => void, (draft: Y.Doc) => void, string | null]>([
  ['moved by the other', 'at dawn', () => {}, (ben) => say(ben, second, third, first), 'at dawn'],
  [
    'rewritten here, moved there',
    'dawn',
    (ann) => say(ann, dawn, second, third),
    (ben) => say(ben, second, third, first),
    'dawn',
  ],
  [
    'made a list there, its line rewritten here',
    'dawn',
    (ann) => say(ann, dawn, second, third),
    (ben) => say(ben, list(first, second), third),
    'dawn',
  ],
  [
    'made a list here, rewritten there',
    'dawn',
    (ann) => say(ann, list(first, second), third),
    (ben) => say(ben, dawn, second, third),
    'dawn',
  ],
  [
    'corrected there, and moved here',
    'dawn',
    (ann) => say(ann, second, third, first),
    (ben) => say(ben, first.replace('dawn', 'dawm'), second, third),
    'dawm',
  ],
  [
    'corrected there, and quoted here',
    'at dawn',
    (ann) => say(ann, quote(first), second, third),
    (ben) => say(ben, first.replace('dawn', 'dusk'), second, third),
    'at dusk',
  ],
  [
    'split there',
    'aground at dawn',
    () => {},
    (ben) => say(ben, 'The ferry ran aground', 'at dawn today.', second, third),
    'aground\nat dawn',
  ],
  ['deleted there', 'at dawn', () => {}, (ben) => say(ben, second, third), null],
  [
    'a short word that stands elsewhere, its line deleted there',
    'it',
    () => {},
    (ben) => say(ben, first, second),
    null,
  ],
  [
    'replaced by other words there',
    'at dawn',
    () => {},
    (ben) => say(ben, first.replace('at dawn', 'near Ostend'), second, third),
    null,
  ],
])('a comment on words that were %s', (_name, words, anns, bens, expected) => {
  const { one, other } = merged(words, anns, bens)
  expect(passagesOf(one)).toEqual([expected])
  expect(passagesOf(other)).toEqual([expected])
})

test('a comment on one of several equal words stays on that one, whatever is moved', () => {
  const text = ['Rates stay.', 'Rates rise.', 'Rates fall.']
  const { one } = merged(
    'Rates',
    () => {},
    (ben) => say(ben, 'Rates fall.', 'Rates rise.', 'Rates stay at two per cent.'),
    text,
  )
  const body = bodyTextOf(one)
  const range = placeOf(one, body, threadsOf(one)[0]?.places ?? [])
  expect(range && textIn(body, { from: range.from, to: range.to + 5 })).toBe('Rates stay')
})

test('a comment is gone with the reading that it is on, and back when that is chosen', () => {
  const ann = draftOf(story({}, lines))
  const ben = copyOf(ann)
  say(ann, first.replace('at dawn', 'in the night'), second, third)
  say(ben, first.replace('at dawn', 'in the early morning'), second, third)
  comment(ann, 'in the night')
  comment(ben, 'early morning', 'ben')
  open(ann, ben)
  const stood = passagesOf(ann)
  expect(stood.toSorted()).toEqual([expect.any(String), null])
  const [found] = conflictsOf(ann)
  if (found?.conflict.kind !== 'text') throw new Error('no conflict')
  const isOne = textOf(found.conflict.one).includes('night') === (stood[0] === null)
  settle(ann, found.conflict, isOne ? 'one' : 'other', { by: 'ann', at: 5 })
  expect(passagesOf(ann)).toEqual(stood[0] === null ? ['in the night', null] : [null, 'early morning'])
})

test('comments stay with their words when a merge is taken back', () => {
  const ann = draftOf(story({}, lines))
  const ben = copyOf(ann)
  comment(ann, 'in the accident')
  say(ben, second, list(first, third))
  const merge = open(ann, ben)
  expect(passagesOf(ann)).toEqual(['in the accident'])
  if (merge) takeBack(ann, merge, { id: 'back', by: 'ann', at: 1_000_000_000 })
  expect(passagesOf(ann)).toEqual(['in the accident'])
})

test('two desks that carry a comment apart write the same', () => {
  const { ann, one, other } = merged(
    'at dawn',
    () => {},
    (ben) => say(ben, second, list(first, third)),
  )
  expect(threadsOf(one)).toEqual(threadsOf(other))
  expect(threadsOf(one)[0]?.places.length).toBeGreaterThanOrEqual(threadsOf(ann)[0]?.places.length ?? 0)
  open(one, other)
  expect(threadsOf(one)).toEqual(threadsOf(other))
})

test('a comment on words of a table, one of which was corrected, is on them in a cell that the other made a head', () => {
  const cellOf = (type: string, text: string, below = '') =>
    proseSchema.node('doc', null, [
      proseSchema.node('table', null, [
        proseSchema.node('tableRow', null, [
          proseSchema.node(type, null, [proseSchema.node('paragraph', null, [proseSchema.text(text)])]),
        ]),
      ]),
      paragraph(below),
    ])
  const ann = draftOf({ ...story(), body: cellOf('tableCell', 'It left the pier at dawn.').toJSON() })
  comment(ann, 'the pier at dawn')
  write(ann, cellOf('tableCell', 'It left the pier at dusk.'))
  expect(passagesOf(ann)).toEqual([expect.stringContaining('the pier at')])
  const ben = sent(ann)
  write(ben, cellOf('tableHeader', 'It left the pier at dusk.'))
  write(ann, cellOf('tableCell', 'It left the pier at dusk.', 'Nobody was hurt.'))
  open(ann, sent(ben))
  expect(bodyNodeOf(ann).firstChild?.firstChild?.firstChild?.type.name).toBe('tableHeader')
  expect(passagesOf(ann)).toEqual([expect.stringContaining('the pier at')])
})
