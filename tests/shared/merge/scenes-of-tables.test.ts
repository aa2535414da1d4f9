import { expect, test } from 'vitest'
import { proseSchema } from '#shared/schema/index.ts'
import { blockText, cell, doc, figures, last, lead, merged, readings, second, shown, table, third } from './scene.ts'

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
  expect(readings(seen).flat().toSorted()).toEqual(['Year/People/2024/7/', 'Year/People/Ships/2024/7/3/2025/9/4/'])
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

test('a table row that one deleted and the other changed is the table of one, and a conflict', () => {
  const more = [...figures, ['2025', '9']]
  const seen = merged(doc(table(more), last), doc(table(figures), last), doc(table([...figures, ['2025', '11']]), last))
  expect([2, 3]).toContain(seen.body.firstChild?.childCount)
  expect(seen.conflicts).toHaveLength(1)
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

test('cells of one table that each changed another of are both changed', () => {
  const seen = merged(
    doc(table(figures), last),
    doc(table([figures[0] ?? [], ['2024', '8']]), last),
    doc(table([['Year', 'Travellers'], figures[1] ?? []]), last),
  )
  expect(seen.body.firstChild?.textContent).toBe('YearTravellers20248')
  expect(seen.conflicts).toEqual([])
})

test('23: a figure that both corrected is one of both, and a conflict', () => {
  const seen = merged(doc(lead), doc(lead.replace('212', '221')), doc(lead.replace('212', '220')))
  expect(seen.blocks).toEqual([lead.replace('212', '220')])
  expect(readings(seen)).toEqual([['220', '221']])
})
