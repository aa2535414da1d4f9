import { expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { tableWidth } from '#shared/publish/table-width.ts'

const cell = (text: string, colspan = 1): BodyNode => ({
  type: 'tableCell',
  attrs: { colspan, rowspan: 1, colwidth: null },
  content: text.split('|').map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
})
const row = (...cells: BodyNode[]): BodyNode => ({ type: 'tableRow', content: cells })
const columns = (count: number, text: string) => row(...Array.from({ length: count }, () => cell(text)))

test.each<[string, BodyNode[], string]>([
  ['none', [], 'usual'],
  ['a league table', [columns(7, 'Pts')], 'usual'],
  ['four columns of sentences', [columns(4, 'The harbour master said that the crossing stays closed')], 'usual'],
  ['lines of a cell', [columns(4, 'harbour|master|crossing|closed|tomorrow')], 'usual'],
  ['fourteen columns of large numbers', [columns(14, '1,234,567')], 'widest'],
  ['ten of them', [columns(10, '1,234,567')], 'wide'],
  ['a wide head over them', [row(cell('Donaudampfschifffahrtsgesellschaft', 7)), columns(7, '12')], 'usual'],
  ['one row that is wider', [columns(2, 'a'), columns(12, '1,234,567')], 'wide'],
])('%s: %s', (_what, rows, width) => expect(tableWidth(rows)).toBe(width))

/** A table of one column, as wide as so many characters with the space behind them. */
const wide = (characters: number) => [row(cell('x'.repeat(characters - 2)))]

test('a sheet has room for 92 characters upright and for 140 turned, spaces between columns included', () => {
  expect([92, 93, 140, 141].map((characters) => tableWidth(wide(characters)))).toEqual([
    'usual',
    'wide',
    'wide',
    'widest',
  ])
  // A head over seven columns gives each a seventh, and the rest of it to the last letter.
  expect(tableWidth([row(cell('x'.repeat(78), 7))])).toBe('wide')
  expect(tableWidth([row(cell('x'.repeat(77), 7))])).toBe('usual')
  // The marks within a word do not part it.
  const marked = { type: 'paragraph', content: ['a', 'b'].map((each) => ({ type: 'text', text: each.repeat(46) })) }
  expect(tableWidth([row({ ...cell(''), content: [marked] })])).toBe('wide')
  // A column behind a wide cell is its own.
  expect(tableWidth([row(cell('x'.repeat(40), 2), cell('x'.repeat(46))), row(cell('a'), cell('a'), cell('a'))])).toBe(
    'usual',
  )
  expect(tableWidth([row(cell('x'.repeat(40), 2), cell('x'.repeat(47))), row(cell('a'), cell('a'), cell('a'))])).toBe(
    'wide',
  )
})
