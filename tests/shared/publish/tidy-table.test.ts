import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { evenRows, headRows, placeCells } from '#shared/publish/tidy-table.ts'
import { cases } from '#tests/helpers/cases.ts'

const cell = (type: string, colspan: number, rowspan: number): BodyNode => ({
  type,
  attrs: { colspan, rowspan, colwidth: null },
  content: [{ type: 'paragraph', attrs: { level: null } }],
})
const cells = fc
  .tuple(fc.constantFrom('tableCell', 'tableHeader'), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([type, colspan, rowspan]) => cell(type, colspan, rowspan))
const rows = fc.array(
  fc.array(cells, { maxLength: 4 }).map((content): BodyNode => ({ type: 'tableRow', content })),
  { maxLength: 5 },
)

test('whatever the spans, the rows form a full rectangle in which every row and column begins a cell', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const even = evenRows(given)
      const at = placeCells(even)
      const width = Math.max(0, ...at.map(({ column, columns }) => column + columns))
      expect(at.reduce((area, { rows, columns }) => area + rows * columns, 0)).toBe(width * even.length)
      expect(new Set(at.map(({ column }) => column)).size).toBe(width)
      expect(even.every(({ content }) => (content ?? []).length > 0)).toBe(true)
      expect(evenRows(even)).toEqual(even)
      const count = (all: readonly BodyNode[]) => all.flatMap(({ content }) => content ?? []).length
      expect(count(even)).toBeGreaterThanOrEqual(count(given))
    }),
    cases(500),
  )
})

test('header rows end where a cell reaches out of them, and never are the whole table', () => {
  const row = (...content: BodyNode[]): BodyNode => ({ type: 'tableRow', content })
  const head = cell('tableHeader', 1, 1)
  const body = row(cell('tableCell', 1, 1), cell('tableCell', 1, 1))
  expect(headRows([row(head, head), body])).toBe(1)
  expect(headRows([row(head, head), row(head, head), body])).toBe(2)
  expect(headRows([row(cell('tableHeader', 1, 2), head), row(cell('tableCell', 1, 1)), body])).toBe(0)
  expect(headRows([row(head, head)])).toBe(0)
})
