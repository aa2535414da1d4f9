import { element } from '#shared/publish/escape.ts'
import { type GridCell, type GridRow, gridOf } from '../office/grid.ts'
import type { Line } from '../office/lines.ts'
import { styleNames } from '../office/names.ts'
import { empty } from '../xml.ts'
import { paragraph, type Writers } from './paragraph.ts'
import { OdtText } from './text.ts'

/**
 * The lines of one table, at index `depth` of their paths, as a table with its caption above
 * (OpenDocument 1.3, part 3, 9). Deleted rows are not in it. `before`: what was deleted before it.
 */
export function tableMarkup(lines: readonly Line[], depth: number, writers: Writers, before: string): string {
  const { caption, columns, head, rows } = gridOf(lines, depth)
  const isKept = ({ change }: GridRow) => change.every(({ kind }) => kind === 'ins')
  const rowsOf = (all: readonly GridRow[]) =>
    all
      .filter(isKept)
      .map((row) => rowMarkup(row, writers))
      .join('')
  const [top, below] = [rowsOf(rows.slice(0, head)), rowsOf(rows.slice(head))]
  if (top + below === '') return before === '' ? '' : paragraph(null, before)
  const words = caption === null ? '' : writers.inline.plain(caption)
  const above = before + words === '' ? '' : paragraph(styleNames.caption, before + words)
  const inside =
    empty('table:table-column', { 'table:number-columns-repeated': columns }) +
    (top === '' ? '' : element('table:table-header-rows', {}, top)) +
    below
  return above + element('table:table', { 'table:name': writers.section('table'), 'table:style-name': 'Table' }, inside)
}

function rowMarkup({ cells }: GridRow, writers: Writers): string {
  return element('table:table-row', {}, cells.map((cell) => cellMarkup(cell, writers)).join(''))
}

function cellMarkup({ lines, columns, rows, isHeader, isCovered }: GridCell, { inline, changes }: Writers): string {
  const covered = empty('table:covered-table-cell', {})
  if (isCovered) return covered.repeat(columns)
  const text = new OdtText(inline, changes)
  const paragraphs = lines.flatMap((line, at) => {
    text.add(line.pieces)
    const isLast = at === lines.length - 1
    const [del] = line.ends.filter(({ kind }) => kind === 'del')
    if (del !== undefined && !isLast) {
      text.drop(del)
      return []
    }
    return paragraph(isHeader ? styleNames.tableHeading : null, text.take([]))
  })
  const spans = {
    'table:style-name': 'Cell',
    'table:number-columns-spanned': columns === 1 ? null : columns,
    'table:number-rows-spanned': rows === 1 ? null : rows,
    'office:value-type': 'string',
  }
  return element('table:table-cell', spans, paragraphs.join('')) + covered.repeat(columns - 1)
}
