import { Node } from '@tiptap/core'

/**
 * A row of a table. It has no cells of its own where cells of rows above reach over all of its
 * columns.
 */
export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})
