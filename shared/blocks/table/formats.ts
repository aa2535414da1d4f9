import type { PhrasingContent, Table, TableRow } from 'mdast'
import type { BodyNode } from '#shared/article/body.ts'
import { paragraph } from '#shared/formats/markdown/blocks.ts'
import { phrasing, textNodes } from '#shared/formats/markdown/inline.ts'
import { inline } from '#shared/formats/nitf/markup.ts'
import { setTable } from '#shared/formats/pdf/table.ts'
import { group } from '#shared/formats/xml.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { headRows, placeCells } from '#shared/publish/tidy-table.ts'
import type { BlockInFormats, MarkdownBlock, Nitf } from '../writing.ts'

export const table = {
  table: {
    markdown,
    pdf: setTable,
    nitf: (node, { children }) => {
      const rows = (node.content ?? []).map((row) => group('tr', {}, ...children(row)))
      const head = headRows(node.content ?? [])
      const { caption } = node.attrs ?? {}
      return group(
        'table',
        {},
        typeof caption === 'string' ? textElement('caption', {}, caption) : '',
        group('thead', {}, ...rows.slice(0, head)),
        group('tbody', {}, ...rows.slice(head)),
      )
    },
  },
  tableRow: {},
  tableCell: { nitf: (node, nitf) => cell('td', node, nitf) },
  tableHeader: { nitf: (node, nitf) => cell('th', node, nitf) },
} satisfies BlockInFormats

/**
 * A table below its caption. Every row has all columns: places that a spanning cell covers stay
 * empty. Markdown tables begin with a header row, which is empty if the story has none.
 */
function markdown({ attrs, content: rows = [] }: BodyNode): MarkdownBlock[] {
  const grid = rows.map((): PhrasingContent[][] => [])
  for (const { cell, row, column } of placeCells(rows)) {
    const lines = (cell.content ?? []).map((line) => phrasing(line, { lineBreaks: false }))
    const gap: PhrasingContent = { type: 'text', value: ' ' }
    const text = lines.flatMap((line, at) => (at === 0 ? line : [gap, ...line]))
    const into = grid[row]
    if (into !== undefined) into[column] = text
  }
  const width = Math.max(1, ...grid.map((row) => row.length))
  const tableRow = (row: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => ({ type: 'tableCell', children: row[column] ?? [] })),
  })
  const hasHead = (rows[0]?.content ?? []).some(({ type }) => type === 'tableHeader')
  const written: Table = { type: 'table', children: (hasHead ? grid : [[], ...grid]).map(tableRow) }
  return [...paragraph(textNodes(attrs?.caption)), written]
}

function cell(name: 'td' | 'th', node: BodyNode, { children }: Nitf): string {
  const [only, ...others] = node.content ?? []
  const span = (value: unknown) => (Number(value) > 1 ? Number(value) : null)
  const spans = { colspan: span(node.attrs?.colspan), rowspan: span(node.attrs?.rowspan) }
  const inside = only !== undefined && others.length === 0 ? inline(only) : children(node).join('')
  return element(name, spans, inside)
}
