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
