import type { BodyNode } from '#shared/article/body.ts'
import type { Direction } from '#shared/article/language.ts'
import { element, textElement } from '#shared/publish/escape.ts'
import { inlineHtml } from '#shared/publish/inline-html.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { tableWidth } from '#shared/publish/table-width.ts'
import { evenRows, headRows, placeCells } from '#shared/publish/tidy-table.ts'
import type { BlockPublished, PlainText, Tidying } from '../writing.ts'

export const table = {
  table: {
    tidy: (node, { blocks, line }) => {
      const content = evenRows(blocks(node))
      return content.length === 0 ? null : { type: 'table', attrs: { caption: line(node.attrs?.caption) }, content }
    },
    text: (node, { children }) => tableText(node, children),
    html: (node, _markup, dir) => tableHtml(node, dir),
  },
  tableRow: { tidy: (node, { blocks }) => ({ type: 'tableRow', content: blocks(node) }) },
  tableCell: { tidy: cell },
  tableHeader: { tidy: cell },
} satisfies BlockPublished

function cell(node: BodyNode, { blocks }: Tidying): BodyNode {
  const content = blocks(node).map((block) => ({ ...block, attrs: { level: null } }))
  return { type: node.type, attrs: node.attrs, content: content.length === 0 ? [emptyParagraph] : content }
}

const emptyParagraph: BodyNode = { type: 'paragraph', attrs: { level: null } }

/**
 * Its caption, then one line for each row with cells separated by tabs, as spreadsheets read them;
 * a cell that spans columns is followed by empty ones.
 */
function tableText(table: BodyNode, children: PlainText['children']): string {
  const rows = (table.content ?? []).map(() => new Map<number, string>())
  for (const { cell, row, column, columns } of placeCells(table.content ?? [])) {
    rows[row]?.set(column, onOneLine(children(cell).join(' ')))
    for (let covered = column + 1; covered < column + columns; covered++) rows[row]?.set(covered, '')
  }
  const width = Math.max(0, ...rows.flatMap((row) => [...row.keys()])) + 1
  const lines = rows.map((row) => Array.from({ length: width }, (_, column) => row.get(column) ?? '').join('\t'))
  const { caption } = table.attrs ?? {}
  return [...(typeof caption === 'string' ? [caption] : []), ...lines].join('\n')
}

/**
 * A table, wrapped in an element that can be scrolled sideways and, if necessary, is rotated on
 * paper. Header cells of its first rows apply to columns, others to their rows.
 */
function tableHtml({ attrs, content: rows = [] }: BodyNode, dir: Direction | null): string {
  const head = headRows(rows)
  const rowHtml = (row: BodyNode, index: number) => {
    const isHead = index < head || (row.content ?? []).every(({ type }) => type === 'tableHeader')
    const cells = (row.content ?? []).map((cell) => tableCell(cell, isHead ? 'col' : 'row'))
    return element('tr', {}, cells.join(''))
  }
  const lines = rows.map(rowHtml)
  const caption = typeof attrs?.caption === 'string' ? `${textElement('caption', {}, attrs.caption)}\n` : ''
  const thead = head === 0 ? '' : `${element('thead', {}, `\n${lines.slice(0, head).join('\n')}\n`)}\n`
  const tbody = element('tbody', {}, `\n${lines.slice(head).join('\n')}\n`)
  const width = tableWidth(rows)
  const name = width === 'usual' ? 'table' : `table ${width}`
  return element('div', { class: name, dir }, element('table', {}, `\n${caption}${thead}${tbody}\n`))
}

function tableCell({ type, attrs, content: paragraphs = [] }: BodyNode, scope: 'col' | 'row'): string {
  const isHeader = type === 'tableHeader'
  const span = (value: unknown) => (value === 1 ? null : Number(value))
  const attributes = { colspan: span(attrs?.colspan), rowspan: span(attrs?.rowspan), scope: isHeader ? scope : null }
  const [only] = paragraphs
  const content =
    paragraphs.length === 1 && only
      ? inlineHtml(only)
      : paragraphs.map((each) => element('p', {}, inlineHtml(each))).join('')
  return element(isHeader ? 'th' : 'td', attributes, content)
}
