import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { sent, write } from './copies.ts'
import {
  blockText,
  box,
  doc,
  figure,
  handedOver,
  item,
  last,
  lead,
  list,
  p,
  quote,
  readings,
  second,
  table,
  third,
} from './scene.ts'

// Tables, lists, boxes and figures that two sides changed apart.

const ordered = (...lines: string[]) =>
  proseSchema.node(
    'orderedList',
    null,
    lines.map((line) => item(p(line))),
  )

interface Scene {
  readonly before: readonly (Node | string)[]
  readonly one: readonly (Node | string)[]
  readonly other: readonly (Node | string)[]
  readonly merged: readonly (Node | string)[]
  readonly conflicts?: readonly [string, string][]
}

const [a, b, c] = ['The ferry sails at eight.', 'The bridge is closed on Monday.', 'Buses leave from the market.']
const rows = [
  ['Year', 'People'],
  ['2024', '7'],
  ['2025', '12'],
]
const [head, first, later] = rows as [string[], string[], string[]]
const wide = (...columns: string[]) => rows.map((row, index) => [...row, columns[index] ?? ''])

const scenes: Readonly<Record<string, Scene>> = {
  'a row and a column of the one, and a cell of the other': {
    before: [table(rows)],
    one: [table([...wide('Ships', '3', '4'), ['2026', '15', '5']])],
    other: [table([head, ['2024', '8'], later])],
    merged: [
      table([
        ['Year', 'People', 'Ships'],
        ['2024', '8', '3'],
        ['2025', '12', '4'],
        ['2026', '15', '5'],
      ]),
    ],
  },
  'a row and a column of each, in other places': {
    before: [table(rows)],
    one: [table([...wide('Ships', '3', '4'), ['2026', '15', '5']])],
    other: [
      table([
        ['', ...head],
        ['a', '2023', '6'],
        ['b', ...first],
        ['c', ...later],
      ]),
    ],
    merged: [
      table([
        ['', 'Year', 'People', 'Ships'],
        ['a', '2023', '6', ''],
        ['b', '2024', '7', '3'],
        ['c', '2025', '12', '4'],
        ['', '2026', '15', '5'],
      ]),
    ],
  },
  'rows that both added at the end both stand': {
    before: [table(rows)],
    one: [table([...rows, ['2026', '15']])],
    other: [table([...rows, ['2027', '16']])],
    merged: [table([...rows, ['2026', '15'], ['2027', '16']])],
  },
  'columns that both added at the end both stand': {
    before: [table(rows)],
    one: [table(wide('Ships', '3', '4'))],
    other: [table(wide('Cars', '5', '6'))],
    merged: [
      table([
        ['Year', 'People', 'Cars', 'Ships'],
        ['2024', '7', '5', '3'],
        ['2025', '12', '6', '4'],
      ]),
    ],
  },
  'a row that one and a column that the other took out are both gone': {
    before: [table(wide('Ships', '3', '4'))],
    one: [
      table([
        ['Year', 'People', 'Ships'],
        ['2025', '12', '4'],
      ]),
    ],
    other: [
      table([
        ['Year', 'Ships'],
        ['2024', '3'],
        ['2025', '4'],
      ]),
    ],
    merged: [
      table([
        ['Year', 'Ships'],
        ['2025', '4'],
      ]),
    ],
  },
  'a row that one moved up has the figure that the other corrected in it': {
    before: [table(rows)],
    one: [table([head, later, first])],
    other: [table([head, first, ['2025', '13']])],
    merged: [table([head, ['2025', '13'], first])],
  },
  'a caption of the one and a row of the other': {
    before: [table(rows)],
    one: [table(rows, { caption: 'Travellers' })],
    other: [table([...rows, ['2026', '15']])],
    merged: [table([...rows, ['2026', '15']], { caption: 'Travellers' })],
  },
  'a table that one deleted and in which the other wrote is deleted, and a conflict': {
    before: [lead, table(rows), last],
    one: [lead, last],
    other: [lead, table([head, ['2024', '8'], later]), last],
    merged: [lead, last],
    conflicts: [['', 'Year/People/2024/8/2025/12/']],
  },
  'a cell that both rewrote beside a column of the one is a conflict of the cell': {
    before: [table(rows)],
    one: [
      table([
        ['Year', 'People', 'Ships'],
        ['2024', '8', '3'],
        ['2025', '12', '4'],
      ]),
    ],
    other: [table([head, ['2024', '9'], later])],
    merged: [
      table([
        ['Year', 'People', 'Ships'],
        ['2024', '8', '3'],
        ['2025', '12', '4'],
      ]),
    ],
    conflicts: [['8', '9']],
  },
  'an item that one put below another has the words of the other': {
    before: [list(a, b, c)],
    one: [proseSchema.node('bulletList', null, [item(p(a), list(b)), item(p(c))])],
    other: [list(a, b.replace('Monday', 'Tuesday'), c)],
    merged: [proseSchema.node('bulletList', null, [item(p(a), list(b.replace('Monday', 'Tuesday'))), item(p(c))])],
  },
  'an item that one split has the words of the other in its second part': {
    before: [list('The bridge is closed. Buses leave from the market.', c)],
    one: [list('The bridge is closed.', 'Buses leave from the market.', c)],
    other: [list('The bridge is closed. Buses leave from the station.', c)],
    merged: [list('The bridge is closed.', 'Buses leave from the station.', c)],
  },
  'a list that one made paragraphs has the words of the other': {
    before: [list(a, b)],
    one: [a, b],
    other: [list(a, b.replace('Monday', 'Tuesday'))],
    merged: [a, b.replace('Monday', 'Tuesday')],
  },
  'a list that one numbered has the item of the other': {
    before: [list(a, c)],
    one: [ordered(a, c)],
    other: [list(a, b, c)],
    merged: [ordered(a, b, c)],
  },
  'a list that one made paragraphs has the item that the other put in as a paragraph': {
    before: [list(a, c)],
    one: [a, c],
    other: [list(a, b, c)],
    merged: [a, b, c],
  },
  'a list that one numbered and whose item the other moved is numbered and moved': {
    before: [list(a, b, c)],
    one: [ordered(a, b, c)],
    other: [list(c, a, b)],
    merged: [ordered(c, a, b)],
  },
  'items that one joined have the words of the other': {
    before: [list(a, b, c)],
    one: [list(`${a} ${b}`, c)],
    other: [list(a, b.replace('Monday', 'Tuesday'), c)],
    merged: [list(`${a} ${b.replace('Monday', 'Tuesday')}`, c)],
  },
  'a paragraph between two that the other put in a box is in the box': {
    before: [lead, a, c, last],
    one: [lead, box(a, c), last],
    other: [lead, a, b, c, last],
    merged: [lead, box(a, b, c), last],
  },
  'a paragraph between two that the other quoted is in the quotation': {
    before: [lead, a, c, last],
    one: [lead, quote(a, c), last],
    other: [lead, a, b, c, last],
    merged: [lead, quote(a, b, c), last],
  },
  'a box from which one took a paragraph is as the other filled it': {
    before: [lead, box(a, c), last],
    one: [lead, box(a), c, last],
    other: [lead, box(a, b, c), last],
    merged: [lead, box(a, b), c, last],
  },
  'a box that one took away holds nothing that the other put into it': {
    before: [lead, box(a, c), last],
    one: [lead, a, c, last],
    other: [lead, box(a, b, c), last],
    merged: [lead, a, b, c, last],
  },
  'a box that one made of two paragraphs of which the other deleted one': {
    before: [lead, a, b, last],
    one: [lead, box(a, b), last],
    other: [lead, a, last],
    merged: [lead, box(a), last],
  },
  'a box that both made is one': {
    before: [lead, a, b, last],
    one: [lead, box(a, b), last],
    other: [lead, box(a, b), last],
    merged: [lead, box(a, b), last],
  },
  'a box that one moved has the words of the other': {
    before: [box(a, b), lead, second, last],
    one: [lead, second, box(a, b), last],
    other: [box(a, b.replace('Monday', 'Tuesday')), lead, second, last],
    merged: [lead, second, box(a, b.replace('Monday', 'Tuesday')), last],
  },
  'a paragraph that one moved into a box has the words of the other': {
    before: [lead, box(a), b, last],
    one: [lead, box(a, b), last],
    other: [lead, box(a), b.replace('Monday', 'Tuesday'), last],
    merged: [lead, box(a, b.replace('Monday', 'Tuesday')), last],
  },
  'a figure that both put in is one': {
    before: [lead, last],
    one: [lead, figure({ asset: 'a'.repeat(64) }, 'The pier.'), last],
    other: [lead, figure({ asset: 'a'.repeat(64) }, 'The pier.'), last],
    merged: [lead, figure({ asset: 'a'.repeat(64) }, 'The pier.'), last],
  },
  'a caption and a credit that each wrote one of are both there': {
    before: [figure({}, 'The pier.'), last],
    one: [figure({}, 'The pier at dawn.'), last],
    other: [figure({ credit: 'Ben' }, 'The pier.'), last],
    merged: [figure({ credit: 'Ben' }, 'The pier at dawn.'), last],
  },
  'a figure that one moved has the credit and caption of the other': {
    before: [lead, figure({ alt: 'A pier' }, 'The pier.'), second, third],
    one: [figure({ alt: 'A pier' }, 'The pier.'), lead, second, third],
    other: [lead, figure({ alt: 'A pier', credit: 'Ben' }, 'The pier at dawn.'), second, third],
    merged: [figure({ alt: 'A pier', credit: 'Ben' }, 'The pier at dawn.'), lead, second, third],
  },
  'a point of focus of each is one whole point, and a conflict': {
    before: [figure({ alt: 'A pier' }), last],
    one: [figure({ alt: 'A pier', focusX: 0.1, focusY: 0.5 }), last],
    other: [figure({ alt: 'A pier', focusX: 0.5, focusY: 0.9 }), last],
    merged: [figure({ alt: 'A pier', focusX: 0.1, focusY: 0.5 }), last],
    conflicts: [['/', '/']],
  },
  'a paragraph that one moved and the other deleted is deleted': {
    before: [lead, second, third, last],
    one: [lead, third, last, second],
    other: [lead, third, last],
    merged: [lead, third, last],
  },
  'a paragraph that one moved has both parts into which the other split it': {
    before: [lead, second, third, last],
    one: [second, lead, third, last],
    other: [lead, 'It left the pier at dawn.', 'Nobody was hurt, the owner said.', third, last],
    merged: ['It left the pier at dawn.', 'Nobody was hurt, the owner said.', lead, third, last],
  },
  'a paragraph that one split, before which the other put another, is split with the words of both': {
    before: ['It left the pier at dawn with all its passengers aboard', last],
    one: ['It left the pier at dawn', 'with all its passengers aboard', last],
    other: [third, 'It left the pier at noon with all its passengers aboard', last],
    merged: [third, 'It left the pier at noon', 'with all its passengers aboard', last],
  },
  'a paragraph that one joined to the next, before which the other put another, is joined with the words of both': {
    before: ['It left the pier at dawn.', 'Nobody was hurt, the owner said.', last],
    one: ['It left the pier at dawn. Nobody was hurt, the owner said.', last],
    other: [third, 'It left the pier at noon.', 'Nobody was hurt, the owner said.', last],
    merged: [third, 'It left the pier at noon. Nobody was hurt, the owner said.', last],
  },
  'a figure to which one gave a credit, behind a card that both deleted, and that the other deleted, is a conflict': {
    before: [
      proseSchema.node('linkCard', { url: 'https://example.org/a', title: 'A' }),
      figure({ alt: 'A pier' }),
      last,
    ],
    one: [figure({ alt: 'A pier', credit: 'Ann' }), last],
    other: [last],
    merged: [last],
    conflicts: [['', '/']],
  },
  'an image that one replaced does not get the credit that the other wrote for the one before, and is a conflict': {
    before: [figure({ asset: 'a'.repeat(64), alt: 'A ferry' }, 'The pier.'), last],
    one: [figure({ asset: 'b'.repeat(64), alt: 'A tug' }, 'The pier.'), last],
    other: [figure({ asset: 'a'.repeat(64), alt: 'A ferry', credit: 'Ben' }, 'The pier at dawn.'), last],
    merged: [figure({ asset: 'a'.repeat(64), alt: 'A ferry', credit: 'Ben' }, 'The pier at dawn.'), last],
    conflicts: [['The pier at dawn./', 'The pier at dawn./']],
  },
  'an image that one replaced has the caption of the other': {
    before: [figure({ asset: 'a'.repeat(64), alt: 'A ferry' }, 'The pier.'), last],
    one: [figure({ asset: 'b'.repeat(64), alt: 'A tug' }, 'The pier.'), last],
    other: [figure({ asset: 'a'.repeat(64), alt: 'A ferry' }, 'The pier at dawn.'), last],
    merged: [figure({ asset: 'b'.repeat(64), alt: 'A tug' }, 'The pier at dawn.'), last],
  },
  'a figure that one gave its image has what the other said of it': {
    before: [figure({}, 'The pier.'), last],
    one: [figure({ asset: 'b'.repeat(64) }, 'The pier.'), last],
    other: [figure({ alt: 'A pier', credit: 'Ben' }, 'The pier.'), last],
    merged: [figure({ asset: 'b'.repeat(64), alt: 'A pier', credit: 'Ben' }, 'The pier.'), last],
  },
  'a card that one made lead elsewhere does not get the title that the other wrote, and is a conflict': {
    before: [proseSchema.node('linkCard', { url: 'https://example.org/a', title: 'A' }), last],
    one: [proseSchema.node('linkCard', { url: 'https://example.org/b', title: 'B' }), last],
    other: [proseSchema.node('linkCard', { url: 'https://example.org/a', title: 'A', description: 'Of a' }), last],
    merged: [proseSchema.node('linkCard', { url: 'https://example.org/a', title: 'A', description: 'Of a' }), last],
    conflicts: [['/', '/']],
  },
  'a paragraph that one moved and rewrote has the words of the other': {
    before: [lead, second, third, last],
    one: [lead, third, last, second.replace('at dawn', 'before dawn')],
    other: [lead, second.replace('the owner', 'the new owner'), third, last],
    merged: [lead, third, last, 'It left the pier before dawn. Nobody was hurt, the new owner said.'],
  },
  'a sentence that one moved to another paragraph has the words of the other': {
    before: [second, third],
    one: ['It left the pier at dawn.', `${third} Nobody was hurt, the owner said.`],
    other: [second.replace('the owner', 'the new owner'), third],
    merged: ['It left the pier at dawn.', `${third} Nobody was hurt, the new owner said.`],
  },
  'sentences that both swapped are swapped': {
    before: ['It left the pier at dawn. Nobody was hurt there.', last],
    one: ['Nobody was hurt there. It left the pier at dawn.', last],
    other: ['Nobody was hurt there. It left the pier at dawn.', last],
    merged: ['Nobody was hurt there. It left the pier at dawn.', last],
  },
  'of sentences that one swapped the other deleted one': {
    before: ['It left the pier at dawn. Nobody was hurt there.', last],
    one: ['Nobody was hurt there. It left the pier at dawn.', last],
    other: ['It left the pier at dawn.', last],
    merged: ['It left the pier at dawn.', last],
  },
  'sentences that one swapped, and one behind them of the other': {
    before: ['It left the pier at dawn. Nobody was hurt there.', last],
    one: ['Nobody was hurt there. It left the pier at dawn.', last],
    other: ['It left the pier at dawn. Nobody was hurt there. A tug came.', last],
    merged: ['Nobody was hurt there. It left the pier at dawn. A tug came.', last],
  },
  'other blocks that each swapped are all where they were put': {
    before: [lead, second, third, last],
    one: [second, lead, third, last],
    other: [lead, second, last, third],
    merged: [second, lead, last, third],
  },
}

const lined = (blocks: readonly (Node | string)[]) =>
  blocks.map((block) => (typeof block === 'string' ? p(block) : block))

test.each(Object.entries(scenes))('%s', (_, { before, one, other, merged: expected, conflicts = [] }) => {
  // Without a version of what was handed over, what one deleted and the other put elsewhere was
  // new.
  const seen = handedOver(
    draftOf({ ...story(), body: doc(...before).toJSON() }),
    sent,
    (ann) => write(ann, doc(...one)),
    (ben) => write(ben, doc(...other)),
  )
  expect(seen.blocks).toEqual(lined(expected).map(blockText))
  expect(seen.body.toJSON()).toEqual(doc(...expected).toJSON())
  expect(readings(seen)).toEqual(conflicts)
})
