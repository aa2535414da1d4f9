import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { draftOf, getField, setField } from '#shared/article/draft.ts'
import { conflictsOf, settle, textOf } from '#shared/merge/index.ts'
import { acceptedContent, setBaseline, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, write } from './copies.ts'
import {
  box,
  doc,
  figure,
  figures,
  last,
  lead,
  link,
  list,
  merge,
  merged,
  quote,
  readings,
  second,
  shown,
  table,
  text,
  third,
} from './scene.ts'

test('1: a lead that one rewrote and the other corrected is one lead, and the other reading one conflict', () => {
  const rewritten = 'More than two hundred travellers waited for hours after their ship ran onto sand near the pier.'
  const corrected = lead.replace('212', '221')
  const seen = merged(
    doc(lead, third),
    doc(rewritten, third),
    doc(corrected, 'A second ship came at noon.', 'The owner apologised.', third),
  )
  expect(seen.blocks).toEqual([rewritten, 'A second ship came at noon.', 'The owner apologised.', third])
  expect(readings(seen)).toEqual([[rewritten, corrected].toSorted()])
})

test('2: what both corrected alike stands once', () => {
  const seen = merged(
    doc('The ship ran agruond today.'),
    doc('The ship ran aground today.'),
    doc('The ship ran aground today.'),
  )
  expect(seen.blocks).toEqual(['The ship ran aground today.'])
  expect(seen.conflicts).toEqual([])
})

test('3: a paragraph that one split has the words of the other in its second part', () => {
  const seen = merged(
    doc(lead, second),
    doc(lead, 'It left the pier at dawn.', 'Nobody was hurt, the owner said.'),
    doc(lead, 'It left the pier at dawn. Nobody was badly hurt, a spokeswoman said.'),
  )
  expect(seen.blocks).toEqual([lead, 'It left the pier at dawn.', 'Nobody was badly hurt, a spokeswoman said.'])
  expect(seen.conflicts).toEqual([])
})

test('4: a list that one made of paragraphs has the words of the other', () => {
  const seen = merged(
    doc(lead, third, last),
    doc(lead, list(third, last)),
    doc(lead, 'Divers looked at the hull and the rudder in the afternoon.', last),
  )
  expect(seen.blocks).toEqual([
    lead,
    `bulletList(listItem(Divers looked at the hull and the rudder in the afternoon.) | listItem(${last}))`,
  ])
  expect(seen.conflicts).toEqual([])
})

test('5: a paragraph between two that the other made a list is an item between them', () => {
  const seen = merged(doc(lead, third, last), doc(lead, list(third, last)), doc(lead, third, 'A tug came.', last))
  expect(seen.blocks).toEqual([lead, `bulletList(listItem(${third}) | listItem(A tug came.) | listItem(${last}))`])
  expect(seen.conflicts).toEqual([])
})

test('6: a paragraph that one moved has the words of the other', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(lead, third, last, second),
    doc(lead, 'It left the pier before dawn. Nobody was hurt, the owner said.', third, last),
  )
  expect(seen.blocks).toEqual([lead, third, last, 'It left the pier before dawn. Nobody was hurt, the owner said.'])
  expect(seen.conflicts).toEqual([])
})

test('7: a paragraph that both moved stands once, and the other place is a conflict', () => {
  const seen = merged(doc(lead, second, third, last), doc(third, lead, second, last), doc(lead, second, last, third))
  expect(seen.blocks).toEqual([third, lead, second, last])
  const [found, ...others] = conflictsOf(seen.draft).map(({ conflict }) => conflict)
  expect(others).toEqual([])
  if (found?.kind !== 'place') throw new Error('no conflict of places')
  expect([textOf(found.one), textOf(found.other)]).toEqual(['', `${last}\n`])
  settle(seen.draft, found, 'other', { by: 'ann', at: 1 })
  expect(shown(bodyNodeOf(seen.draft))).toEqual([lead, second, last, third])
})

test('8: a section that one deleted and the other added to is one conflict', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(lead, last),
    doc(lead, `${second} Two buses came.`, 'The mayor was there.', third, last),
  )
  expect(seen.blocks).toEqual([lead, last])
  expect(readings(seen)).toEqual([['', `${second} Two buses came./The mayor was there./${third}/`]])
})

test('9: sentences that both appended both stand, in the order of their words', () => {
  const seen = merged(
    doc(lead, last),
    doc(`${lead} Police are asking for pictures.`, last),
    doc(`${lead} A tug is on its way.`, last),
  )
  expect(seen.blocks).toEqual([`${lead} A tug is on its way. Police are asking for pictures.`, last])
  expect(seen.conflicts).toEqual([])
})

test('10: a sentence that both appended stands once', () => {
  const seen = merged(doc(lead), doc(`${lead} A tug came.`), doc(`${lead} A tug came.`))
  expect(seen.blocks).toEqual([`${lead} A tug came.`])
  expect(seen.conflicts).toEqual([])
})

test('11: an empty row that both added is one', () => {
  const seen = merged(
    doc(table(figures), last),
    doc(table([...figures, ['', '']]), last),
    doc(table([...figures, ['', '']]), last),
  )
  expect(seen.body.firstChild?.childCount).toBe(3)
  expect(seen.conflicts).toEqual([])
})

test('12: a row of the one and a column of the other make an even table', () => {
  const seen = merged(
    doc(table(figures), last),
    doc(table([...figures, ['2025', '9']]), last),
    doc(table(figures.map((row, index) => [...row, index === 0 ? 'Ships' : '3'])), last),
  )
  expect(seen.body.firstChild?.children.map((row) => row.children.map((each) => each.textContent))).toEqual([
    ['Year', 'People', 'Ships'],
    ['2024', '7', '3'],
    ['2025', '9', ''],
  ])
  expect(seen.conflicts).toEqual([])
})

test('a row of the one with words in the column that the other takes out is in a conflict', () => {
  const wide = figures.map((row, index) => [...row, index === 0 ? 'Ships' : '3'])
  const seen = merged(
    doc(table(wide), last),
    doc(table([...wide, ['2025', '9', '4']]), last),
    doc(table(figures), last),
  )
  expect(readings(seen).flat().toSorted()).toEqual([
    'Year/People/2024/7/2025/9/',
    'Year/People/Ships/2024/7/3/2025/9/4/',
  ])
})

test('an empty row of the one leaves the column out that the other takes out', () => {
  const wide = figures.map((row, index) => [...row, index === 0 ? 'Ships' : '3'])
  const seen = merged(doc(table(wide), last), doc(table([...wide, ['', '', '']]), last), doc(table(figures), last))
  expect(seen.body.firstChild?.children.map(({ childCount }) => childCount)).toEqual([2, 2, 2])
  expect(seen.conflicts).toEqual([])
})

test('13: a figure in a cell is one of both, and a conflict', () => {
  const seen = merged(
    doc(table(figures), last),
    doc(
      table([
        ['Year', 'People'],
        ['2024', '8'],
      ]),
      last,
    ),
    doc(
      table([
        ['Year', 'People'],
        ['2024', '9'],
      ]),
      last,
    ),
  )
  expect(seen.body.firstChild?.textContent).toBe('YearPeople20248')
  expect(readings(seen)).toEqual([['8', '9']])
})

test('14: alternative text that both wrote is one, and a conflict', () => {
  const seen = merged(
    doc(lead, figure({}, 'The ferry.')),
    doc(lead, figure({ alt: 'A ship on sand' }, 'The ferry.')),
    doc(lead, figure({ alt: 'The ferry from above' }, 'The ferry.')),
  )
  expect(seen.body.lastChild?.attrs.alt).toBe('A ship on sand')
  expect(seen.conflicts).toHaveLength(1)
})

test.each([
  ['credit', figure({ credit: null }), figure({ credit: 'Ann' }), figure({ credit: 'Ben' })],
  ['image', figure({ asset: null }), figure({ asset: 'a'.repeat(64) }), figure({ asset: 'b'.repeat(64) })],
  [
    'attribution',
    proseSchema.node('pullQuote', null, text('We were lucky.')),
    proseSchema.node('pullQuote', { attribution: 'The captain' }, text('We were lucky.')),
    proseSchema.node('pullQuote', { attribution: 'The owner' }, text('We were lucky.')),
  ],
  ['caption', table(figures), table(figures, { caption: 'Ferries' }), table(figures, { caption: 'Travellers' })],
  [
    'title',
    proseSchema.node('linkCard', { title: '' }),
    proseSchema.node('linkCard', { title: 'Timetable' }),
    proseSchema.node('linkCard', { title: 'When ships go' }),
  ],
])('15: a %s that both wrote is that of one, and a conflict', (name, before, one, other) => {
  const attribute = { image: 'asset' }[name] ?? name
  const seen = merged(doc(lead, before), doc(lead, one), doc(lead, other))
  expect([one.attrs[attribute], other.attrs[attribute]]).toContain(seen.body.lastChild?.attrs[attribute])
  expect(seen.conflicts).toHaveLength(1)
})

test('15: a link to which both gave another target has one, and is a conflict', () => {
  const linked = (href: string) =>
    doc(proseSchema.node('paragraph', null, [...text('See the '), link('timetable of ships', href), ...text('.')]))
  const seen = merged(linked('https://a.example/'), linked('https://b.example/'), linked('https://c.example/'))
  const found: unknown[] = []
  seen.body.descendants(({ marks }) => {
    found.push(...marks.map(({ attrs }) => attrs.href))
  })
  expect(found).toEqual(['https://b.example/'])
  expect(seen.conflicts).toEqual([['timetable of ships', 'timetable of ships']])
})

test('16: a link or alternative text on what the other rewrote or deleted is a conflict that names it', () => {
  const words = (...inline: Node[]) => proseSchema.node('paragraph', null, inline)
  const rewritten = merged(
    doc('The owner said so.'),
    doc(words(...text('The '), link('owner', 'https://a.example/'), ...text(' said so.'))),
    doc('The company said so.'),
  )
  expect(rewritten.blocks).toEqual(['The company said so.'])
  expect(readings(rewritten)).toEqual([['company', 'owner']])
  const gone = merged(doc(lead, figure({}), last), doc(lead, figure({ alt: 'A ship' }), last), doc(lead, last))
  expect(gone.blocks).toEqual([lead, last])
  expect(gone.conflicts).toHaveLength(1)
})

test('17: a kicker that the other wrote and took back stands', () => {
  for (const untyped of [null, '']) {
    const seen = merge(
      draftOf(story({}, [lead])),
      (ann) => setField(ann, 'kicker', 'Shipping'),
      (ben) => {
        setField(ben, 'kicker', 'Ports')
        setField(ben, 'kicker', untyped)
      },
    )
    expect(getField(seen.draft, 'kicker')).toBe('Shipping')
    expect(seen.fields).toEqual([])
  }
})

test('18: a paragraph that one quoted and the other boxed stands once, in one of them, and is a conflict', () => {
  const seen = merged(doc(lead, third, last), doc(lead, quote(third), last), doc(lead, box(third), last))
  expect(seen.blocks).toEqual([lead, `blockquote(${third})`, last])
  expect(seen.conflicts).toEqual([[`${third}/`, `${third}/`]])
})

test('19: a list that both made stands once', () => {
  const seen = merged(doc(lead, third, last), doc(lead, list(third, last)), doc(lead, list(third, last)))
  expect(seen.blocks).toEqual([lead, `bulletList(listItem(${third}) | listItem(${last}))`])
  expect(seen.conflicts).toEqual([])
})

test('20: a lead that both rewrote is one lead, and the other a conflict', () => {
  const [one, other] = [
    'A ship full of commuters got stuck on sand.',
    'More than two hundred travellers waited for hours near the pier.',
  ]
  const seen = merged(doc(lead, last), doc(one, last), doc(other, last))
  expect([one, other]).toContain(seen.blocks[0])
  expect(readings(seen)).toEqual([[one, other]])
})

test('21: sentences that one swapped have the words of the other', () => {
  const seen = merged(
    doc('It left the pier at dawn. Nobody was hurt there.', last),
    doc('Nobody was hurt there. It left the pier at dawn.', last),
    doc('It left the pier at noon. Nobody was hurt there.', last),
  )
  expect(seen.blocks).toEqual(['Nobody was hurt there. It left the pier at noon.', last])
  expect(seen.conflicts).toEqual([])
})

test('22: a sentence that one deleted and the other changed is deleted or kept whole, and a conflict', () => {
  const seen = merged(
    doc(`${lead} ${last}`, third),
    doc(lead, third),
    doc(`${lead} The line stays closed until Sunday.`, third),
  )
  expect(seen.blocks).toEqual([lead, third])
  expect(readings(seen)).toEqual([['', ' The line stays closed until Sunday.']])
})

test('23: a figure that both corrected is one of both, and a conflict', () => {
  const seen = merged(doc(lead), doc(lead.replace('212', '221')), doc(lead.replace('212', '220')))
  expect(seen.blocks).toEqual([lead.replace('212', '220')])
  expect(readings(seen)).toEqual([['220', '221']])
})

test('24: what one suggests for words that the other replaced is never mixed with them', () => {
  const draft = draftOf(story({}, ['It left the pier at dawn.']))
  startBaseline(draft)
  const seen = merge(
    draft,
    (ann) => write(ann, doc('It left the pier before sunrise.')),
    (ben) => {
      write(ben, doc('It left the pier at noon.'))
      setBaseline(ben, contentOf(ben))
    },
  )
  expect(shown(acceptedContent(seen.draft).body)).toEqual(['It left the pier at noon.'])
  expect(['It left the pier at noon.', 'It left the pier before sunrise.']).toContain(seen.blocks[0])
  expect(readings(seen)).toEqual([['at noon', 'before sunrise']])
})
