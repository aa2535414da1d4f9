import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf, getField, setField } from '#shared/article/draft.ts'
import { conflictsOf } from '#shared/merge/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { longStory } from '#tests/e2e/copy.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, sent, write } from './copies.ts'
import {
  blockText,
  cell,
  doc,
  figure,
  figures,
  handedOver,
  last,
  lead,
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

// Siblings of the scenes.

test('a figure of which both changed a part has one side’s', () => {
  const seen = merged(doc('It cost 1,200.50 euros.'), doc('It cost 1,300.50 euros.'), doc('It cost 1,200.90 euros.'))
  expect(seen.blocks).toEqual(['It cost 1,200.90 euros.'])
  expect(readings(seen)).toEqual([['1,200.90', '1,300.50']])
})

test('a quotation that one made and whose paragraph the other split holds both parts', () => {
  const seen = merged(
    doc(lead, second, last),
    doc(lead, quote(second), last),
    doc(lead, 'It left the pier at dawn.', 'Nobody was hurt, the owner said.', last),
  )
  expect(seen.blocks).toEqual([lead, 'blockquote(It left the pier at dawn. | Nobody was hurt, the owner said.)', last])
  expect(seen.conflicts).toEqual([])
})

test('paragraphs that one joined have the words of the other', () => {
  const seen = merged(
    doc(lead, third, last),
    doc(lead, `${third} ${last}`),
    doc(lead, third, 'The line stays closed until Sunday.'),
  )
  expect(seen.blocks).toEqual([lead, `${third} The line stays closed until Sunday.`])
  expect(seen.conflicts).toEqual([])
})

test('a section that one moved whole has what the other added in it', () => {
  const seen = merged(
    doc(lead, second, third, last),
    doc(second, third, lead, last),
    doc(lead, second, 'Two buses came.', third, last),
  )
  expect(seen.blocks.toSorted()).toEqual([lead, second, 'Two buses came.', third, last].toSorted())
  expect(seen.conflicts).toEqual([])
})

test('a heading that one made of a paragraph has the words of the other', () => {
  const heading = proseSchema.node('paragraph', { level: 2 }, text(third))
  const seen = merged(doc(lead, third), doc(lead, heading), doc(lead, third.replace('hull', 'rudder')))
  expect(seen.body.lastChild?.attrs.level).toBe(2)
  expect(seen.blocks[1]).toBe(third.replace('hull', 'rudder'))
})

test('a table row that one deleted and the other changed is the table of one, and a conflict', () => {
  const more = [...figures, ['2025', '9']]
  const seen = merged(doc(table(more), last), doc(table(figures), last), doc(table([...figures, ['2025', '11']]), last))
  expect([2, 3]).toContain(seen.body.firstChild?.childCount)
  expect(seen.conflicts).toHaveLength(1)
})

test('a paragraph of a long story that each moved elsewhere stands once, and says so', () => {
  const draft = draftOf(longStory)
  const moved = (to: number) => (copy: Y.Doc) => {
    const blocks = [...bodyNodeOf(copy).children]
    const taken = blocks.splice(3, 1)
    write(copy, proseSchema.node('doc', null, blocks.toSpliced(to, 0, ...taken)))
  }
  const seen = handedOver(draft, sent, moved(0), moved(6))
  expect(seen.body.childCount).toBe(longStory.body.content?.length)
  expect(seen.body.firstChild?.textContent).toMatch(/^Von den Arbeiten betroffen/)
  expect(conflictsOf(seen.draft).map(({ conflict }) => conflict.kind)).toEqual(['place'])
})

test('a line that both took out of a table stands once, with what each wrote in it', () => {
  const [note, empty] = [cell('Nobody was hurt, the owner of the line said.'), cell('')]
  const before = proseSchema.node('table', null, [proseSchema.node('tableRow', null, [note, empty])])
  const after = proseSchema.node('table', null, [proseSchema.node('tableRow', null, [empty, empty])])
  const seen = merged(
    doc(before, last),
    doc('Nobody was badly hurt, the owner of the line said.', after, last),
    doc('Nobody was hurt, the new owner of the line said.', after, last),
  )
  expect(seen.blocks).toEqual([
    'Nobody was badly hurt, the new owner of the line said.',
    'table(tableRow(tableCell() | tableCell()))',
    last,
  ])
  expect(seen.conflicts).toEqual([])
})

test('a paragraph that both took into a table stands in it once, with what each wrote in it', () => {
  const withNote = (words: string) =>
    table([
      ['2023', words],
      ['2024', '12'],
    ])
  const seen = merged(
    doc('The hull was looked at by four divers.', withNote(''), last),
    doc(withNote('The whole hull was looked at by four divers.'), last),
    doc(withNote('The hull was looked at by four naval divers.'), last),
  )
  expect(shown(seen.body)[0]).toContain('The whole hull was looked at by four naval divers.')
  expect(seen.blocks).toHaveLength(2)
  expect(seen.conflicts).toEqual([])
})

test('what one took out of a table whose rows the other took apart stands once', () => {
  const seen = merged(
    doc(table([['Nobody was hurt, the owner said.', '2023']]), last),
    doc('Nobody was hurt, the owner said.', table([['', '2023']]), last),
    doc(table([['Nobody was hurt, the owner said.'], ['2023']]), last),
  )
  expect(JSON.stringify(seen.body).match(/Nobody was hurt/g)).toHaveLength(1)
})

test('what one took out of a table of which the other changed another row stands once, and the table as the other has it is a conflict', () => {
  const rows = [
    [lead, 'Monday'],
    [second, 'Tuesday'],
  ]
  const seen = merged(
    doc(table(rows)),
    doc(`Update: ${lead}`, table([['', 'Monday'], rows[1] ?? []])),
    doc(
      table([
        [lead, 'Sunday and Monday'],
        ['', ''],
      ]),
    ),
  )
  expect(seen.blocks.filter((block) => block.includes(lead))).toHaveLength(1)
  expect(seen.blocks[0]).toBe(`Update: ${lead}`)
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

test('a table that one side wrote around and the other made smaller is the smaller one, once', () => {
  const small = table([['8 boats', '2026']])
  const seen = merged(
    doc(
      table([
        ['8 boats', '2026'],
        ['7 boats', '2025'],
      ]),
      '',
      '',
    ),
    doc(
      lead,
      table([
        ['8 boats', '2026'],
        ['7 boats', '2025'],
      ]),
      second,
      '',
    ),
    doc(third, small, '', ''),
  )
  expect(seen.blocks.filter((block) => block.startsWith('table'))).toEqual([blockText(small)])
  expect(seen.conflicts).toEqual([])
})

test('a table that one side moved and in which the other wrote is moved, with what was written', () => {
  const [before, after] = [
    table([
      ['8 boats', '2026'],
      ['7 boats', '2025'],
    ]),
    table([
      ['8 boats', '2026'],
      ['9 boats', '2025'],
    ]),
  ]
  const seen = merged(
    doc(lead, second, before, third),
    doc(before, lead, second, third),
    doc(lead, second, after, third),
  )
  expect(seen.blocks).toEqual([blockText(after), lead, second, third])
  expect(seen.conflicts).toEqual([])
})

test('a paragraph put in before one that the same person quotes is not quoted', () => {
  const before = 'The harbour ferry sails again from Friday on.'
  const seen = merged(
    doc('The harbour ferry sank.', third),
    doc(before, quote('The harbour ferry sank.'), third),
    doc('The harbour ferry sank.', third.replace('hull', 'rudder')),
  )
  expect(seen.blocks).toEqual([before, 'blockquote(The harbour ferry sank.)', third.replace('hull', 'rudder')])
})

test('cells of one table that each changed another of are both changed', () => {
  const seen = merged(
    doc(table(figures), last),
    doc(table([figures[0] ?? [], ['2024', '8']]), last),
    doc(table([['Year', 'Travellers'], figures[1] ?? []]), last),
  )
  expect(seen.body.firstChild?.textContent).toBe('YearTravellers20248')
  expect(seen.conflicts).toEqual([])
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

test('paragraphs that both put in at one place stand in the order of their words, what both put in once', () => {
  const seen = merged(doc(lead, last), doc(lead, 'B one.', 'C both.', last), doc(lead, 'A two.', 'C both.', last))
  expect(seen.blocks).toEqual([lead, 'A two.', 'C both.', 'B one.', last])
  expect(seen.conflicts).toEqual([])
})

const fieldsOf = (work: (draft: Y.Doc) => void, otherWork: (draft: Y.Doc) => void) =>
  merge(
    draftOf(story({ headline: 'Ferry hits sandbank near pier', bylines: ['Ann'], keywords: ['sea'] }, [lead])),
    work,
    otherWork,
  )

test('a headline in which each changed another word has both', () => {
  const seen = fieldsOf(
    (ann) => setField(ann, 'headline', 'Ship hits sandbank near pier'),
    (ben) => setField(ben, 'headline', 'Ferry hits sandbank near harbour'),
  )
  expect(getField(seen.draft, 'headline')).toBe('Ship hits sandbank near harbour')
  expect(seen.fields).toEqual([])
})

test('a headline that both rewrote is that of one, and a conflict', () => {
  const seen = fieldsOf(
    (ann) => setField(ann, 'headline', 'Hundreds wait for hours'),
    (ben) => setField(ben, 'headline', 'Travellers stuck on ship'),
  )
  expect(['Hundreds wait for hours', 'Travellers stuck on ship']).toContain(getField(seen.draft, 'headline'))
  expect(seen.fields).toEqual(['headline'])
})

test('bylines and keywords merge by entry', () => {
  const seen = fieldsOf(
    (ann) => {
      setField(ann, 'bylines', ['Ann', 'Cleo'])
      setField(ann, 'keywords', [])
    },
    (ben) => {
      setField(ben, 'bylines', ['Ann', 'Ben'])
      setField(ben, 'keywords', ['sea', 'ships'])
    },
  )
  expect(getField(seen.draft, 'bylines')).toEqual(['Ann', 'Ben', 'Cleo'])
  expect(getField(seen.draft, 'keywords')).toEqual(['ships'])
  expect(seen.fields).toEqual([])
})

test('a keyword that one put beside another and the other in its place stands once', () => {
  const draft = draftOf(story({ headline: 'Ferry', keywords: ['harbour'] }, [lead]))
  const seen = merge(
    draft,
    (ann) => setField(ann, 'keywords', ['ferry', 'harbour']),
    (ben) => setField(ben, 'keywords', ['ferry']),
  )
  expect(getField(seen.draft, 'keywords')).toEqual(['ferry'])
  expect(seen.fields).toEqual([])
})

test('a quotation that one puts before another that begins alike does not get what the other writes of that one', () => {
  const quotation = (words: string, attribution: string | null = null) =>
    proseSchema.node('pullQuote', { attribution }, text(words))
  const seen = merged(
    doc(quotation('We were lucky to be near the pier.')),
    doc(quotation('We were lost.'), quotation('We were lucky to be near the pier.')),
    doc(quotation('We were lucky to be near the pier.', 'The captain')),
  )
  expect(seen.body.children.map(({ attrs }) => attrs.attribution)).toEqual([null, 'The captain'])
  expect(seen.conflicts).toEqual([])
})

test('a line that both took out of a table stands once where another one in it is much like it', () => {
  const [early, late] = [
    'The ferry left the pier at eight with all on board.',
    'The ferry left the pier at ten with all on board.',
  ]
  const seen = merged(
    doc(table([[early, '', late]])),
    doc('On Monday.', `Update: ${early}`, table([['', late]])),
    doc('On Tuesday.', `Again: ${early}`, table([['', late]])),
  )
  expect(seen.blocks.filter((block) => block.includes(early))).toHaveLength(1)
  expect(seen.blocks.filter((block) => block.includes(late))).toHaveLength(1)
})

test('a paragraph that one moved to the top and the other behind the first one is at the top, and a conflict', () => {
  const tug = 'A tug is on its way from the next harbour.'
  const seen = merged(
    doc(lead, second, third, last, tug),
    doc(tug, lead, second, third, last),
    doc(lead, tug, second, third, last),
  )
  expect(seen.blocks).toEqual([tug, lead, second, third, last])
  expect(conflictsOf(seen.draft).map(({ conflict }) => conflict.kind)).toEqual(['place'])
})

test('a paragraph that both put in, one of them in the place of another, stands once', () => {
  const seen = merged(doc(lead, last), doc(second, third, lead, last), doc(third, last))
  expect(seen.blocks).toEqual([second, third, last])
  expect(merged(doc(lead, last), doc(lead, third, second, last), doc(third, last)).blocks).toEqual([
    third,
    second,
    last,
  ])
})
