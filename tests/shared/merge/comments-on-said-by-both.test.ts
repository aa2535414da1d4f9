import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { onText, placeOf } from '#shared/review/comments/anchor.ts'
import { addComment, threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, linesOf, open, sent, write } from './copies.ts'
import { box, doc, figure, last, lead, list, quote, second, table, text } from './scene.ts'
import { wordPlaces } from './window.ts'

// Of what both put in alike, each at another place, one copy is taken out: comments on it go to the
// one that stays.

const news = 'The company apologised to the passengers on Tuesday.'
const [left, hurt] = ['It left the pier at dawn.', 'Nobody was hurt, the owner said.']
const heading = proseSchema.node('paragraph', { level: 2 }, text('What the company says'))
const rows = [
  ['2024', '7'],
  ['2025', '9'],
]
const inTable = (all: string[][]) => doc(lead, table(all), last)
const at = (block: Node | string) => [doc(lead, block, second, last), doc(lead, second, block, last)]

/** The story as one has it, and as the other has it. */
const scenes: readonly [string, Node, (Node | undefined)[]][] = [
  [
    'a sentence',
    doc(`${left} ${hurt}`, last),
    [doc(`${news} ${left} ${hurt}`, last), doc(`${left} ${hurt} ${news}`, last)],
  ],
  [
    'a sentence in place of another',
    doc(`${left} ${hurt}`, last),
    [doc(`${left} ${news}`, last), doc(`${left} ${hurt} ${news}`, last)],
  ],
  ['a sentence and a line', doc(lead, left, last), [doc(lead, `${left} ${news}`, last), doc(lead, news, left, last)]],
  ['a line', doc(lead, second, last), at(news)],
  ['a line in place of another', doc(lead, second, last), [doc(lead, news, last), doc(lead, second, news, last)]],
  ['a heading', doc(lead, second, last), at(heading)],
  ['a quotation', doc(lead, second, last), at(quote(news))],
  ['a list', doc(lead, second, last), at(list('Nothing else is known yet.', news))],
  ['a box', doc(lead, second, last), at(box('What we know', news))],
  ['a caption', doc(lead, second, last), at(figure({ assetId: 'a' }, news))],
  [
    'a table',
    doc(lead, second, last),
    at(
      table([
        ['Who', 'What'],
        ['The owner', news],
      ]),
    ),
  ],
  ['a row', inTable(rows), [inTable(rows.with(0, ['2026', news])), inTable(rows.toSpliced(1, 0, ['2026', news]))]],
  ['a row at either end', inTable(rows), [inTable([['2026', news], ...rows]), inTable([...rows, ['2026', news]])]],
]

const companies = (draft: Y.Doc) => wordPlaces(bodyNodeOf(draft), /company/g)

function commented(draft: Y.Doc, who: string): void {
  const [place] = companies(draft)
  const anchor = place && onText(bodyTextOf(draft), place)
  if (!anchor) throw new RangeError('no such word')
  addComment(draft, { id: who, by: who, at: 1 }, anchor, 'Sure?')
}

function passages(draft: Y.Doc): (string | null)[] {
  const body = bodyTextOf(draft)
  return threadsOf(draft).map(({ places }) => {
    const range = placeOf(draft, body, places)
    return range && textIn(body, range)
  })
}

const people = [['ann'], ['ben'], ['ann', 'ben']]

test.each(scenes.flatMap(([what, base, copies]) => people.map((who) => [what, who, base, copies] as const)))(
  'comments on %s that both put in, made by %j, are on the copy that stays',
  (_what, who, base, [one, other]) => {
    if (!one || !other) throw new Error('two copies')
    const ann = draftOf({ ...story(), body: base.toJSON() })
    const ben = sent(ann)
    write(ann, one)
    write(ben, other)
    if (who.includes('ann')) commented(ann, 'ann')
    if (who.includes('ben')) commented(ben, 'ben')
    const [mine, theirs] = [sent(ann), sent(ben)]
    for (const [here, there] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const merged = copyOf(here)
      open(merged, there)
      expect(linesOf(merged).join('/').split('company').length - 1).toBe(1)
      expect(passages(merged)).toEqual(who.map(() => 'company'))
    }
  },
)
