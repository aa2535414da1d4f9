import type { Node } from '@tiptap/pm/model'
import { spanOf } from '#shared/blocks/table/cells.ts'

/** A cell of a table, and where it begins, counted from where the table does. */
export interface GridCell {
  readonly node: Node
  readonly at: number
}

/** The cells of a table, row by row. */
export type Grid = readonly (readonly GridCell[])[]

/** A table as a grid. */
export function gridOf(table: Node): Grid {
  const rows: GridCell[][] = []
  table.forEach((row, rowStart) => {
    const cells: GridCell[] = []
    row.forEach((node, start) => {
      cells.push({ node, at: 1 + rowStart + 1 + start })
    })
    rows.push(cells)
  })
  return rows
}

/**
 * Whether all rows have the same number of cells, and no cell spans several: whether rows and
 * columns can be inserted and deleted.
 */
export function isRegular(grid: Grid): boolean {
  const width = grid[0]?.length ?? 0
  return width > 0 && grid.every((row) => row.length === width && row.every(({ node }) => isSingle(node)))
}

function isSingle({ attrs }: Node): boolean {
  return spanOf(attrs.colspan, 'colspan') === 1 && spanOf(attrs.rowspan, 'rowspan') === 1
}

/** Whether two grids have the same cells, whatever their content. */
export function sameShape(one: Grid, other: Grid): boolean {
  const shape = (grid: Grid) =>
    JSON.stringify(grid.map((row) => row.map(({ node: { attrs } }) => [attrs.colspan, attrs.rowspan])))
  return shape(one) === shape(other)
}

/** The text of each row, and of each column. */
export function textsOf(grid: Grid): { rows: string[]; columns: string[] } {
  const texts = grid.map((row) => row.map(({ node }) => node.textBetween(0, node.content.size, ' ')))
  const columns = (texts[0] ?? []).map((_, column) => texts.map((row) => row[column] ?? '').join(' '))
  return { rows: texts.map((row) => row.join(' ')), columns }
}
