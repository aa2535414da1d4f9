import { expect, test } from 'vitest'
import { cellLimit, withoutLargeTables } from '#shared/schema/table-limit.ts'

const paragraph = (text: string) => ({ type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text }] })
const table = (rows: number) => ({
  type: 'table',
  content: Array.from({ length: rows }, (_, row) => ({
    type: 'tableRow',
    content: ['a', 'b'].map((text) => ({ type: 'tableCell', content: [paragraph(`${text}${row}`), paragraph('x')] })),
  })),
})

test('a table within the limit stays, one beyond it is text, wherever it stands', () => {
  const small = table(cellLimit / 2)
  expect(withoutLargeTables([small])).toEqual({ blocks: [small], cells: 0 })
  const { blocks, cells } = withoutLargeTables([{ type: 'blockquote', content: [table(cellLimit / 2 + 1)] }])
  expect(cells).toBe(cellLimit + 2)
  const lines = blocks[0]?.content?.map(({ content }) => content?.map(({ text }) => text).join(''))
  expect(lines).toHaveLength(cellLimit / 2 + 1)
  expect(lines?.[1]).toBe('a1 x\tb1 x')
})
