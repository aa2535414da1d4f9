import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { isEven } from '#tests/shared/review/arbitrary-review.ts'
import { doc, last, merged, table } from './scene.ts'
import { type Cells, type Deed, deeds, typed } from './table-deeds.ts'

// Tables whose rows, columns and cells two people changed apart.

const years = [
  ['Year', 'People', 'Ships'],
  ['2024', '7 aboard', 'Alma'],
  ['2025', '12 aboard', 'Berta'],
  ['2026', '9 aboard', 'Clara'],
]
const [head, alma, berta, clara] = years as [string[], string[], string[], string[]]
const after = (...all: Deed[]) =>
  all.reduce((state, deed) => deed(state, corner, corner, ''), EditorState.create({ doc: doc(table(years), last) })).doc
const corner = { row: 0, column: 0 }
const joined =
  (at: Cells, to: Cells): Deed =>
  (state) =>
    deeds.merge(state, at, to)
const said =
  (at: Cells, word: string): Deed =>
  (state) =>
    typed(state, at, word)
const rowBelow =
  (row: number, word: string): Deed =>
  (state) =>
    deeds.addRow(state, { row, column: 0 }, corner, word)
const columnBehind =
  (column: number, word: string): Deed =>
  (state) =>
    deeds.addColumn(state, { row: 0, column }, corner, word)

/** The text of each cell, with how many columns and rows it spans where that is more than one. */
const cellsIn = (body: Node) =>
  body.firstChild?.children.map((row) =>
    row.children.map(({ textContent, attrs: { colspan, rowspan } }) =>
      colspan * rowspan > 1 ? `${textContent} ${colspan}x${rowspan}` : textContent,
    ),
  )

test('a row that one moved and changed has what the other changed in it, and stands once', () => {
  const seen = merged(
    doc(table(years), last),
    doc(table([head, berta, clara, ['2024', '8 aboard', 'Alma']]), last),
    doc(table([head, ['2024', '7 aboard', 'Anna'], berta, clara]), last),
  )
  expect(cellsIn(seen.body)).toEqual([head, berta, clara, ['2024', '8 aboard', 'Anna']])
  expect(seen.conflicts).toEqual([])
})

test('a row in whose old place another was put was moved all the same', () => {
  const seen = merged(
    doc(table(years), last),
    doc(table([head, ['2023', '5 aboard', 'Zita'], berta, clara, alma]), last),
    doc(table([head, ['2024', '8 aboard', 'Alma'], berta, clara]), last),
  )
  expect(cellsIn(seen.body)).toEqual([head, ['2023', '5 aboard', 'Zita'], berta, clara, ['2024', '8 aboard', 'Alma']])
  expect(seen.conflicts).toEqual([])
})

test('a column that one moved beside a row of the other stands once, with what the other changed in it', () => {
  const turned = years.map(([year = '', people = '', ship = '']) => [ship, year, people])
  const seen = merged(
    doc(table(years), last),
    doc(table(turned), last),
    doc(table([head, alma, ['2025', '12 aboard', 'Berta II'], clara, ['2027', '3 aboard', 'Dora']]), last),
  )
  expect(cellsIn(seen.body)).toEqual([
    ['Ships', 'Year', 'People'],
    ['Alma', '2024', '7 aboard'],
    ['Berta II', '2025', '12 aboard'],
    ['Clara', '2026', '9 aboard'],
    ['Dora', '2027', '3 aboard'],
  ])
  expect(seen.conflicts).toEqual([])
})

test('cells that one put together stay so beside a row, a column and a word of the other', () => {
  const seen = merged(
    after(),
    after(joined({ row: 1, column: 1 }, { row: 1, column: 2 })),
    after(rowBelow(3, '2027'), columnBehind(2, 'Masts'), said({ row: 2, column: 1 }, 'Some ')),
  )
  expect(cellsIn(seen.body)).toEqual([
    ['Year', 'People', 'Ships', 'Masts'],
    ['2024', '7 aboardAlma 2x1', ''],
    ['2025', 'Some 12 aboard', 'Berta', ''],
    ['2026', '9 aboard', 'Clara', ''],
    ['2027', '', '', ''],
  ])
  expect(seen.conflicts).toEqual([])
})

test('a row with words in it that one put between cells that the other put together is a conflict', () => {
  const seen = merged(
    after(),
    after(joined({ row: 1, column: 0 }, { row: 2, column: 0 })),
    after(rowBelow(1, '2024 again')),
  )
  expect(seen.conflicts).toHaveLength(1)
  expect(seen.conflicts.flat().join()).toContain('2024 again')
})

test('an empty row that one put between cells that the other put together goes over to these', () => {
  const seen = merged(after(), after(joined({ row: 1, column: 0 }, { row: 2, column: 0 })), after(rowBelow(1, '')))
  expect(cellsIn(seen.body)).toEqual([
    head,
    ['20242025 1x3', '7 aboard', 'Alma'],
    ['', ''],
    ['12 aboard', 'Berta'],
    clara,
  ])
  expect(seen.conflicts).toEqual([])
})

test('a row that one moved over cells that the other put together leaves these together', () => {
  const seen = merged(
    after(),
    after(joined({ row: 1, column: 1 }, { row: 2, column: 1 })),
    doc(table([head, clara, alma, berta]), last),
  )
  expect(cellsIn(seen.body)).toEqual([head, clara, ['2024', '7 aboard12 aboard 1x2', 'Alma'], ['2025', 'Berta']])
  expect(seen.conflicts).toEqual([])
})

test('cells that both put together with others, one of them the same, are one’s, and a conflict', () => {
  const seen = merged(
    after(),
    after(joined({ row: 1, column: 1 }, { row: 1, column: 2 })),
    after(joined({ row: 1, column: 2 }, { row: 2, column: 2 })),
  )
  expect(seen.conflicts).toHaveLength(1)
  expect(isEven(seen.body)).toBe(true)
})

test('rows of which one took most columns out are the rows that the other changed', () => {
  const long = [
    ['The minister who opened the new harbour in the morning', 'Seven ships are moored there', 'Alma'],
    ['Nobody was hurt when the crane fell over', 'Two cranes stand there', 'Berta'],
  ]
  const [first = [], second = []] = long
  const seen = merged(
    doc(table(long), last),
    doc(table(long.map((row) => row.slice(2))), last),
    doc(table([['The minister who closed the new harbour in the morning', ...first.slice(1)], second]), last),
  )
  // The column that one took out is in a conflict; no row stands twice.
  expect(seen.body.firstChild?.childCount).toBe(2)
  expect(seen.body.textContent.match(/Alma|Berta/g)).toEqual(['Alma', 'Berta'])
  expect(seen.conflicts).toHaveLength(1)
})

test('a column that both put in is one, though one put in a row as well', () => {
  const short = [['Alma'], ['Berta']]
  const wider = [
    ['7 aboard', 'Alma'],
    ['9 aboard', 'Berta'],
  ]
  const longer = [...wider, ['12 aboard', 'Clara']]
  const seen = merged(doc(table(short), last), doc(table(wider), last), doc(table(longer), last))
  expect(cellsIn(seen.body)).toEqual(longer)
  expect(seen.conflicts).toEqual([])
})
