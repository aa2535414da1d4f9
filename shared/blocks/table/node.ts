import { Node } from '@tiptap/core'
import { lineText } from '#shared/schema/line-text.ts'

/** The role of each node in ProseMirror's table editing. */
const tableRoles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

/** A table: rows with the same number of columns. `caption` describes it. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: ({ name }) => ({ tableRole: tableRoles[name] }),
  addAttributes: () => ({
    caption: {
      default: null,
      validate: 'string|null',
      parseHTML: (element) => captionOf(element),
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'table' }, { tag: 'table > caption', ignore: true }],
  renderHTML: ({ node: { attrs } }) => [
    'div',
    { class: 'table' },
    [
      'table',
      ...(attrs.caption === null ? [] : [['caption', { contenteditable: 'false' }, attrs.caption]]),
      ['tbody', 0],
    ],
  ],
})

function captionOf(element: Element): string | null {
  const own = [...element.children].find(({ localName }) => localName === 'caption')
  return lineText(own?.textContent)
}

/** A row of a table. It has no cells of its own if cells of rows above span all of its columns. */
export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})
