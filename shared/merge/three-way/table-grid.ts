import type { Node } from '@tiptap/pm/model'
import { TableMap } from '@tiptap/pm/tables'

/** A cell of a table, and where it begins, counted from where the table does. */
export interface GridCell {
  readonly node: Node
  readonly at: number
}

/** The cells of a table, row by row. */
export type Grid = readonly (readonly GridCell[])[]

/** The cells of a table as they are written. */
export function cellsOf(table: Node): Grid {
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
 * A table as a grid, in which a cell of several rows or columns stands in each of them; null for
 * one whose rows are not all as long, or that has no cell.
 */
export function gridOf(table: Node): Grid | null {
  const { map, width, height, problems } = TableMap.get(table)
  const isEven = problems === null || problems.every(({ type }) => type === 'colwidth mismatch')
  if (width === 0 || height === 0 || !isEven) return null
  const cells = new Map(cellsOf(table).flatMap((row) => row.map((cell) => [cell.at - 1, cell])))
  const rows = Array.from({ length: height }, (_, row) =>
    map.slice(row * width, (row + 1) * width).flatMap((at) => cells.get(at) ?? []),
  )
  return rows.every((row) => row.length === width) ? rows : null
}

/** Whether two tables have the same cells, whatever their content. */
export function sameShape(one: Grid, other: Grid): boolean {
  const shape = (grid: Grid) =>
    JSON.stringify(grid.map((row) => row.map(({ node: { attrs } }) => [attrs.colspan, attrs.rowspan])))
  return shape(one) === shape(other)
}

/** The text of each row, and of each column. */
export function textsOf(grid: Grid): { rows: string[]; columns: string[] } {
  const texts = new Map(grid.flat().map((cell) => [cell, cell.node.textBetween(0, cell.node.content.size, ' ')]))
  const textOf = (line: readonly GridCell[]) => [...new Set(line)].map((cell) => texts.get(cell) ?? '').join(' ')
  const columns = (grid[0] ?? []).map((_, column) => textOf(grid.flatMap((row) => row[column] ?? [])))
  return { rows: grid.map(textOf), columns }
}

/** Whether a cell has nothing but a line without words. */
export function isBlank({ node: { childCount, firstChild } }: GridCell): boolean {
  return childCount === 1 && firstChild?.isTextblock === true && firstChild.content.size === 0
}
