import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { draftOf, getField, setField } from '#shared/article/draft.ts'
import { conflictsOf, settle, textOf } from '#shared/merge/index.ts'
import { acceptedContent, setBaseline, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { longStory } from '#tests/e2e/copy.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyNodeOf, copyOf, open, sent, write } from './copies.ts'

// What two people make of one story apart, and what a desk expects of the merge: the same on both
// desks, before anybody settles anything.

const text = (words: string) => (words === '' ? [] : [proseSchema.text(words)])
const p = (words: string) => proseSchema.node('paragraph', null, text(words))
const item = (...blocks: Node[]) => proseSchema.node('listItem', null, blocks)
const list = (...lines: string[]) =>
  proseSchema.node(
    'bulletList',
    null,
    lines.map((line) => item(p(line))),
  )
const quote = (...lines: string[]) => proseSchema.node('blockquote', null, lines.map(p))
const box = (...lines: string[]) => proseSchema.node('factBox', null, lines.map(p))
const figure = (attrs: Record<string, unknown>, caption = '') => proseSchema.node('figure', attrs, text(caption))
const cell = (words: string) => proseSchema.node('tableCell', null, [p(words)])
const table = (rows: string[][], attrs: Record<string, unknown> = {}) =>
  proseSchema.node(
    'table',
    attrs,
    rows.map((row) => proseSchema.node('tableRow', null, row.map(cell))),
  )
const link = (words: string, href: string) => proseSchema.text(words, [proseSchema.mark('link', { href })])
const doc = (...blocks: (Node | string)[]) =>
  proseSchema.node(
    'doc',
    null,
    blocks.map((block) => (typeof block === 'string' ? p(block) : block)),
  )

/**
 * The blocks of a body in short: paragraphs as their text, others with their name around what they
 * hold.
 */
function shown(body: Node): string[] {
  return body.children.map(blockText)
}

function blockText(node: Node): string {
  if (node.type.name === 'paragraph') return node.textContent
  const inside = node.isTextblock ? node.textContent : node.children.map(blockText).join(' | ')
  return `${node.type.name}(${inside})`
}

interface Seen {
  readonly blocks: string[]
  /**
   * The conflicts in the text: both readings, the one that stands first; `/` is where a line ends.
   */
  readonly conflicts: [string, string][]
  readonly fields: string[]
  readonly body: Node
  readonly draft: Y.Doc
}

/** Merges what two sides made of a story, on both desks, and says what each sees: the same. */
function merged(before: Node, one: Node, other: Node): Seen {
  return merge(
    draftOf({ ...story(), body: before.toJSON() }),
    (ann) => write(ann, one),
    (ben) => write(ben, other),
  )
}

type Work = (draft: Y.Doc) => void

/**
 * The same whether it was handed over by this Lede or by an older one, which kept no version of
 * what went out.
 */
function merge(draft: Y.Doc, work: Work, otherWork: Work): Seen {
  const older = handedOver(copyOf(draft), copyOf, work, otherWork)
  const seen = handedOver(draft, sent, work, otherWork)
  expect(older.blocks).toEqual(seen.blocks)
  expect(older.conflicts).toEqual(seen.conflicts)
  return seen
}

function handedOver(ann: Y.Doc, hand: (draft: Y.Doc) => Y.Doc, work: Work, otherWork: Work): Seen {
  const ben = hand(ann)
  work(ann)
  otherWork(ben)
  const [before, after] = [copyOf(ann), copyOf(ben)]
  open(ann, after, { package: 'x', from: 'ben' })
  open(ben, before, { package: 'x', from: 'ann' })
  const [seen, others] = [seenIn(ann), seenIn(ben)]
  expect(others.body.toJSON()).toEqual(seen.body.toJSON())
  expect([others.conflicts, others.fields]).toEqual([seen.conflicts, seen.fields])
  seen.body.check()
  return seen
}

function seenIn(draft: Y.Doc): Seen {
  const body = bodyNodeOf(draft)
  const all = conflictsOf(draft).map(({ conflict }) => conflict)
  const conflicts = all.flatMap((conflict): [string, string][] =>
    conflict.kind === 'text'
      ? [[textOf(conflict.one).replaceAll('\n', '/'), textOf(conflict.other).replaceAll('\n', '/')]]
      : [],
  )
  const fields = all.flatMap((conflict) => (conflict.kind === 'field' ? [conflict.field] : []))
  return { blocks: shown(body), conflicts, fields, body, draft }
}

/** The readings of each conflict in the order of the alphabet. */
const readings = ({ conflicts }: Seen) => conflicts.map((both) => both.toSorted())

const lead = 'The harbour ferry hit a sandbank on Monday with 212 people on board.'
const second = 'It left the pier at dawn. Nobody was hurt, the owner said.'
const third = 'Divers looked at the hull in the afternoon.'
const last = 'The line stays closed until Friday.'

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

test('5: a paragraph between two that the other made a list stands between them', () => {
  const seen = merged(doc(lead, third, last), doc(lead, list(third, last)), doc(lead, third, 'A tug came.', last))
  expect(seen.blocks).toEqual([lead, `bulletList(listItem(${third}))`, 'A tug came.', `bulletList(listItem(${last}))`])
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

const figures = [
  ['Year', 'People'],
  ['2024', '7'],
]

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
