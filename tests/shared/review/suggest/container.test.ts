import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { containerOf, isLast, sharedContainers } from '#shared/review/suggest/container.ts'
import { proseSchema } from '#shared/schema/index.ts'

const line = (text: string) => proseSchema.node('paragraph', null, proseSchema.text(text))
const cell = (colspan = 1, rowspan = 1) => proseSchema.node('tableCell', { colspan, rowspan }, line('a'))
const table = (...rows: Node[][]) =>
  proseSchema.node(
    'table',
    null,
    rows.map((cells) => proseSchema.node('tableRow', null, cells)),
  )
const list = (...lines: string[]) =>
  proseSchema.node(
    'bulletList',
    null,
    lines.map((text) => proseSchema.node('listItem', null, line(text))),
  )

test.each([
  ['of one width', table([cell(), cell()], [cell(2)]), true],
  ['of rows of several widths', table([cell(), cell()], [cell()]), false],
  ['with a cell in two rows', table([cell(1, 2), cell()], [cell()]), false],
  ['as wide in each row, with a cell in two of them', table([cell(1, 2)], [cell()]), false],
])('rows of a table %s can be exchanged: %s', (_what, node, can) => {
  const { children, name, index } = containerOf(node, null)
  expect([name, index, children === null]).toEqual(['table', null, can])
  if (children !== null) expect(children.map((row) => row.index)).toEqual(node.children.map((_, place) => place))
})

test('a row has fixed places for its cells, a list none for its items', () => {
  const row = containerOf(proseSchema.node('tableRow', null, [cell(), cell(2)]), 1)
  expect(row.index).toBe(1)
  expect(row.children?.map(({ name, index, attrs }) => [name, index, attrs.colspan])).toEqual([
    ['tableCell', 0, 1],
    ['tableCell', 1, 2],
  ])
  expect(containerOf(list('a', 'b'), null).children).toBeNull()
})

test('two containers are the same where nothing but their words differs', () => {
  const key = (node: Node, index: number | null = null) => containerOf(node, index).key
  expect(key(list('a'))).toBe(key(list('b', 'c')))
  expect(key(list('a'))).not.toBe(key(proseSchema.node('blockquote', null, line('a'))))
  expect(key(cell(), 0)).not.toBe(key(cell(), 1))
  expect(key(cell(1))).not.toBe(key(cell(2)))
  expect(key(table([cell()]))).toBe(key(table([cell()], [cell()])))
  expect(key(table([cell()]))).not.toBe(key(table([cell(), cell()])))
  const node = list('a')
  expect(containerOf(node, 0)).toBe(containerOf(node, 0))
  expect(containerOf(node, 1)).not.toBe(containerOf(node, 0))
})

test('paths share their outermost containers, and know which is the last', () => {
  const row = containerOf(proseSchema.node('tableRow', null, [cell(), cell()]), null)
  const [first, second] = row.children ?? []
  const quote = containerOf(proseSchema.node('blockquote', null, line('a')), null)
  if (first === undefined || second === undefined) throw new Error('no cells')
  expect(sharedContainers([], [row])).toBe(0)
  expect(sharedContainers([row, first], [row, second])).toBe(1)
  expect(sharedContainers([row, first], [row, first, quote])).toBe(2)
  expect(sharedContainers([row, first], [row])).toBe(1)
  expect([isLast([row, first], 1), isLast([row, second], 1), isLast([quote, first], 1), isLast([row], 0)]).toEqual([
    false,
    true,
    true,
    true,
  ])
})
