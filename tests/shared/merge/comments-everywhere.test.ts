import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { takeBack } from '#shared/merge/index.ts'
import { onText, placeOf } from '#shared/review/comments/anchor.ts'
import { addComment, threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { reject } from '#shared/review/index.ts'
import { bringBack } from '#shared/review/people/brought-back.ts'
import { baselineOf, dropBaseline, setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { momentOf } from '#shared/review/suggest/moment.ts'
import { restoreVersion } from '#shared/review/versions/restore.ts'
import { draftAt, keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, sent, write } from './copies.ts'
import { box, doc, figure, last, lead, list, quote, second, table, third } from './scene.ts'
import { wordPlaces } from './window.ts'

// A comment on the word “shoal”, wherever a story can say it, and what may become of it.

const said = 'The ferry ran onto a shoal at dawn.'
const holders: readonly [string, (words: string) => Node | string][] = [
  ['a paragraph', (words) => words],
  ['a caption', (words) => figure({ alt: 'A ferry' }, words)],
  ['a box', (words) => box('What we know', words)],
  ['a list', (words) => list('Nobody was hurt.', words)],
  ['a quotation', (words) => quote(words)],
  [
    'a cell',
    (words) =>
      table([
        ['What', 'When'],
        [words, 'Monday'],
      ]),
  ],
]

const shoals = (draft: Y.Doc) => wordPlaces(bodyNodeOf(draft), /shoal/g)

function commented(draft: Y.Doc, which = 0): Y.Doc {
  const place = shoals(draft)[which]
  const anchor = place && onText(bodyTextOf(draft), place)
  if (!anchor) throw new RangeError('no such word')
  addComment(draft, { id: 'remark', by: 'ann', at: 1 }, anchor, 'Sure?')
  return draft
}

/** The words that the comment is on, null for none. */
function passageOf(draft: Y.Doc): string | null {
  const body = bodyTextOf(draft)
  const range = placeOf(draft, body, threadsOf(draft)[0]?.places ?? [])
  return range && textIn(body, range)
}

function passagesMerged(ann: Y.Doc, ben: Y.Doc): (string | null)[] {
  const [one, other] = [copyOf(ann), copyOf(ben)]
  open(one, ben)
  open(other, ann)
  return [one, other].map(passageOf)
}

/** What one does with a story that another has meanwhile rewritten beside the comment. */
const fates: readonly [string, (hold: (words: string) => Node | string) => Node, string | null][] = [
  ['is moved to the end', (hold) => doc(lead, second, last, hold(said)), 'shoal'],
  [
    'is rewritten around the word',
    (hold) => doc(lead, hold(said.replace('at dawn', 'early on Monday')), second, last),
    'shoal',
  ],
  ['is moved and rewritten', (hold) => doc(lead, second, last, hold(said.replace('The ferry', 'It'))), 'shoal'],
  ['becomes a plain line', () => doc(lead, said, second, last), 'shoal'],
  ['loses the word', (hold) => doc(lead, hold(said.replace('onto a shoal', 'aground')), second, last), null],
  ['is deleted', () => doc(lead, second, last), null],
]

test.each(holders.flatMap(([where, hold]) => fates.map(([what, make, on]) => [where, what, hold, make, on] as const)))(
  'a comment on a word of %s that %s at the other desk',
  (_where, _what, hold, make, on) => {
    const ann = commented(draftOf({ ...story(), body: doc(lead, hold(said), second, last).toJSON() }))
    const ben = sent(ann)
    write(ben, make(hold))
    write(ann, doc(lead, hold(said), second, third, last))
    expect(passagesMerged(ann, sent(ben))).toEqual([on, on])
  },
)

test.each(holders)(
  'a comment on a word of %s is on it when a version that has it is restored at the other desk',
  (_where, hold) => {
    const ann = commented(draftOf({ ...story(), body: doc(lead, hold(said), second).toJSON() }))
    keepVersion(ann, { id: 'kept', by: 'ann', at: 2 }, 'named')
    const ben = sent(ann)
    write(ben, doc(lead, second))
    const [kept] = versionsOf(ben).filter(({ id }) => id === 'kept')
    if (kept === undefined) throw new Error('no version')
    restoreVersion(ben, draftAt(ben, kept.snapshot), null)
    write(ann, doc(lead, hold(said), second, third))
    expect(passageOf(ben)).toBe('shoal')
    expect(passagesMerged(ann, sent(ben))).toEqual(['shoal', 'shoal'])
  },
)

test.each(holders)(
  'a comment on a word of %s is on it when its deletion is undone, or the merge that deleted it taken back',
  (_where, hold) => {
    const ann = commented(draftOf({ ...story(), body: doc(lead, hold(said), second).toJSON() }))
    const ben = sent(ann)
    write(ann, doc(lead, hold(said), second, third))
    const undo = new Y.UndoManager([bodyOf(ben)], { captureTimeout: 0, trackedOrigins: new Set([null]) })
    write(ben, doc(lead, second))
    const deleted = sent(ben)
    undo.undo()
    expect(passagesMerged(ann, sent(ben))).toEqual(['shoal', 'shoal'])
    const merge = open(ann, deleted)
    expect(passageOf(ann)).toBe(null)
    if (merge) takeBack(ann, merge, { id: 'back', by: 'ann', at: 1_000_000 })
    expect(passageOf(ann)).toBe('shoal')
  },
)

test.each(holders)(
  'a comment on a word suggested in %s is on none when the suggestion is rejected at the other desk',
  (_where, hold) => {
    const ann = draftOf({ ...story(), body: doc(lead, second).toJSON() })
    startBaseline(ann, contentOf(ann))
    write(ann, doc(lead, hold(said), second))
    commented(ann)
    const ben = sent(ann)
    const [baseline, now] = [baselineOf(ben), momentOf(ben)]
    if (baseline === null || now === null) throw new Error('nothing is suggested')
    ben.transact((transaction) => {
      bringBack(transaction)
      setLive(
        ben,
        reject(
          { baseline, live: now.live },
          now.suggestions.map(({ id }) => id),
        ).live,
      )
      dropBaseline(ben)
    })
    write(ann, doc(lead, hold(said), second, third))
    expect(shoals(ben)).toEqual([])
    expect(passagesMerged(ann, sent(ben))).toEqual([null, null])
  },
)

test('a comment on a word of a column that another took out is on none, though the word stands in the other column', () => {
  const cells = (columns: number) =>
    doc(table(Array.from({ length: 2 }, () => Array.from({ length: columns }, () => 'a shoal'))), lead)
  const ann = commented(draftOf({ ...story(), body: cells(2).toJSON() }), 1)
  const ben = sent(ann)
  write(ben, cells(1))
  write(ann, doc(...cells(2).children, second))
  expect(passagesMerged(ann, sent(ben))).toEqual([null, null])
})
