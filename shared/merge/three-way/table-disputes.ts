import type { Side } from '#shared/merge/names/traced.ts'
import { type Grid, type GridCell, isBlank } from './table-grid.ts'
import type { Left, TableLines } from './table-lines.ts'

/**
 * What the sides contradict one another in: by either of them, the rows and columns of the base
 * that it took out and in which the other changed or added something, or that it moved as the other
 * did, to another place. `isOrder`: whether there are any of those last.
 */
export interface Disputed {
  readonly rows: Left
  readonly columns: Left
  readonly isOrder: boolean
}

type Sides<Value> = Readonly<Record<Side, Value>>
type Lines = Readonly<Record<'rows' | 'columns', TableLines>>

/**
 * What is to be decided of the rows and columns of a table; null if nothing is. A cell that is in
 * others too is still there when one of them is not.
 */
export function disputedIn(grids: Sides<Grid>, lines: Lines): Disputed | null {
  const [rows, columns] = [lines.rows.merge(), lines.columns.merge()]
  const both = (moved: ReadonlySet<number>) => ({ one: new Set(moved), other: new Set(moved) })
  const found = { rows: both(rows.movedByBoth), columns: both(columns.movedByBoth) }
  const isOrder = rows.movedByBoth.size + columns.movedByBoth.size > 0
  for (const [side, counterpart] of [
    ['one', 'other'],
    ['other', 'one'],
  ] as const) {
    const keptRows = new Set(rows.merged.map((line) => line[side]))
    const keptColumns = new Set(columns.merged.map((line) => line[side]))
    const kept = new Set(
      grids[side].flatMap((row, i) => (keptRows.has(i) ? row.filter((_, j) => keptColumns.has(j)) : [])),
    )
    const isChanged = (cell: GridCell, was: GridCell | undefined) => (was ? !cell.node.eq(was.node) : !isBlank(cell))
    for (const [i, row] of grids[side].entries())
      for (const [j, cell] of row.entries()) {
        if (kept.has(cell)) continue
        const [wasRow, wasColumn] = [lines.rows.baseOf(i, side), lines.columns.baseOf(j, side)]
        if (!isChanged(cell, grids.base[wasRow ?? -1]?.[wasColumn ?? -1])) continue
        if (!keptRows.has(i) && wasRow !== undefined) found.rows[counterpart].add(wasRow)
        if (!keptColumns.has(j) && wasColumn !== undefined) found.columns[counterpart].add(wasColumn)
      }
  }
  const count = [found.rows, found.columns].reduce((sum, { one, other }) => sum + one.size + other.size, 0)
  return count === 0 ? null : { ...found, isOrder }
}
