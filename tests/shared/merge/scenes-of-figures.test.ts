import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { sent, write } from './copies.ts'
import { doc, figure, figures, handedOver, last, lead, link, merged, readings, second, table, text } from './scene.ts'

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

// Siblings of the scenes.

test('a figure of which both changed a part has one side’s', () => {
  const seen = merged(doc('It cost 1,200.50 euros.'), doc('It cost 1,300.50 euros.'), doc('It cost 1,200.90 euros.'))
  expect(seen.blocks).toEqual(['It cost 1,200.90 euros.'])
  expect(readings(seen)).toEqual([['1,200.90', '1,300.50']])
})

test('a card that both copies of a merge wrote anew stands once beside what one side wrote around it', () => {
  const card = (title: string) => proseSchema.node('linkCard', { title })
  const [old, fresh] = [card('Timetable'), card('Pictures')]
  const seen = merged(
    doc(`, ${lead}`, old),
    doc('Ah, so.', fresh, second, `, ${lead}`, old),
    doc(fresh, `, ${lead}`, old),
  )
  expect(seen.blocks.filter((block) => block.startsWith('linkCard'))).toHaveLength(2)
  expect(seen.conflicts).toEqual([])
})

test('a card stands once where one side put its paragraph behind it and the other wrote another one there', () => {
  const card = proseSchema.node('linkCard', { title: 'Map' })
  const rule = proseSchema.node('horizontalRule')
  const seen = handedOver(
    draftOf({ ...story(), body: doc('At dawn.', card).toJSON() }),
    sent,
    (ann) => write(ann, doc(rule, card, second)),
    (ben) => write(ben, doc(card, 'At dawn.')),
  )
  expect(seen.blocks.filter((block) => block.startsWith('linkCard'))).toHaveLength(1)
})

test('alternative text and credit that each wrote one of are both there', () => {
  const seen = merged(doc(lead, figure({})), doc(lead, figure({ alt: 'A ship' })), doc(lead, figure({ credit: 'Ben' })))
  expect(seen.body.lastChild?.attrs).toMatchObject({ alt: 'A ship', credit: 'Ben' })
  expect(seen.conflicts).toEqual([])
})

test('a figure before which the other put another keeps what is written of it', () => {
  const seen = merged(
    doc(lead, figure({ asset: 'a'.repeat(64) })),
    doc(lead, figure({ asset: 'a'.repeat(64), alt: 'A ship' })),
    doc(lead, figure({ asset: 'b'.repeat(64), alt: 'A pier' }), figure({ asset: 'a'.repeat(64) })),
  )
  const alts = seen.body.children.flatMap(({ type, attrs }) => (type.name === 'figure' ? attrs.alt : []))
  expect(alts).toEqual(['A pier', 'A ship'])
  expect(seen.conflicts).toEqual([])
})

test('words that one made bold and the other linked are both', () => {
  const words = (...marks: string[]) =>
    doc(
      proseSchema.node('paragraph', null, [
        ...text('The '),
        proseSchema.text(
          'owner',
          marks.map((name) => proseSchema.mark(name, name === 'link' ? { href: 'https://a.example/' } : null)),
        ),
        ...text(' said so.'),
      ]),
    )
  const seen = merged(words(), words('bold'), words('link'))
  expect(
    seen.body.firstChild
      ?.child(1)
      .marks.map(({ type }) => type.name)
      .toSorted(),
  ).toEqual(['bold', 'link'])
  expect(seen.conflicts).toEqual([])
})
