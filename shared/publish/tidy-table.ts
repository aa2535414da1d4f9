import type { BodyNode } from '#shared/article/body.ts'
import { spanOf } from '#shared/blocks/table/cells.ts'

/** A cell in the grid of its table: where it begins and how far it spans. */
export interface PlacedCell {
  readonly cell: BodyNode
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The most columns that the cells of a table may span; anything beyond is cut. */
const widest = 1_000

/**
 * The rows of a table as every reader of HTML counts them, completed to a full rectangle: where
 * cells overlap the later one is reduced, missing cells are filled with empty ones, and rows and
 * columns in which no cell begins are left out. A table in this form is returned unchanged.
 */
export function evenRows(rows: readonly BodyNode[]): BodyNode[] {
  const cells = filled(placeCells(rows), rows.length)
  const rowStarts = [...new Set(cells.map(({ row }) => row))].toSorted((a, b) => a - b)
  const columnStarts = [...new Set(cells.map(({ column }) => column))]
  const within = (starts: readonly number[], from: number, length: number) =>
    starts.filter((start) => start >= from && start < from + length).length
  return rowStarts.map((row) => ({
    type: 'tableRow',
    content: cells
      .filter((each) => each.row === row)
      .toSorted((a, b) => a.column - b.column)
      .map(({ cell, column, rows, columns }) => ({
        ...cell,
        attrs: {
          colspan: within(columnStarts, column, columns),
          rowspan: within(rowStarts, row, rows),
          colwidth: null,
        },
      })),
  }))
}

/**
 * Places the cells of rows, each in the first free place of its row, spanning until another cell.
 */
export function placeCells(rows: readonly BodyNode[]): PlacedCell[] {
  const taken = new Set<number>()
  const cells: PlacedCell[] = []
  rows.forEach((node, row) => {
    let column = 0
    for (const cell of node.content ?? []) {
      while (taken.has(row * widest + column)) column++
      if (column >= widest) break
      const rowspan = Math.min(spanOf(cell.attrs?.rowspan, 'rowspan'), rows.length - row)
      const wanted = Math.min(spanOf(cell.attrs?.colspan, 'colspan'), widest - column)
      let columns = 1
      while (columns < wanted && !taken.has(row * widest + column + columns)) columns++
      const rowsFree = freeRows(taken, row, column, rowspan, columns)
      for (let y = row; y < row + rowsFree; y++)
        for (let x = column; x < column + columns; x++) taken.add(y * widest + x)
      cells.push({ cell, row, column, rows: rowsFree, columns })
      column += columns
    }
  })
  return cells
}

function freeRows(taken: ReadonlySet<number>, row: number, column: number, wanted: number, columns: number): number {
  for (let y = row + 1; y < row + wanted; y++)
    for (let x = column; x < column + columns; x++) if (taken.has(y * widest + x)) return y - row
  return wanted
}

function filled(cells: readonly PlacedCell[], height: number): PlacedCell[] {
  const width = Math.max(0, ...cells.map(({ column, columns }) => column + columns))
  const taken = new Set(
    cells.flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, index) => (row + Math.floor(index / columns)) * width + column + (index % columns),
      ),
    ),
  )
  const missing = Array.from({ length: width * height }, (_, place) => place).filter((place) => !taken.has(place))
  return [
    ...cells,
    ...missing.map((place) => ({
      cell: { type: 'tableCell', content: [{ type: 'paragraph', attrs: { level: null } }] },
      row: Math.floor(place / width),
      column: place % width,
      rows: 1,
      columns: 1,
    })),
  ]
}

/**
 * The number of header rows: the first rows that consist only of header cells, none of which spans
 * into the rows below; never all rows.
 */
export function headRows(rows: readonly BodyNode[]): number {
  const leading = rows.findIndex((row) => !row.content?.every(({ type }) => type === 'tableHeader'))
  const cells = placeCells(rows)
  for (let count = leading; count > 0; count--)
    if (cells.every(({ row, rows }) => row >= count || row + rows <= count)) return count
  return 0
}
