import type { BodyNode } from '#shared/article/body.ts'
import { placeCells } from '#shared/publish/tidy-table.ts'
import type { LineSetter, SetLine } from './lines.ts'
import { runsOf } from './runs.ts'
import { type Style, styles } from './styles.ts'

/** A cell ready to be drawn: its lines, and its place in the grid. */
export interface SetCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly isHeader: boolean
  readonly style: Style
  readonly lines: readonly SetLine[]
}

/** A table with the widths of its columns and the heights of its rows, in points. */
export interface TableLayout {
  readonly cells: readonly SetCell[]
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  /** The space between a cell's edge and its text, at the sides. */
  readonly padding: number
}

/** The space above and below the text of a cell. */
export const cellPadding = 3

/**
 * Lays out the cells of a table in a type size; null if the longest words do not fit side by side.
 * `isLast`: in that case they are broken.
 */
export function layOut(
  rows: readonly BodyNode[],
  setter: LineSetter,
  { size, width, isLast }: { size: number; width: number; isLast: boolean },
): TableLayout | null {
  const cells = placeCells(rows)
  const count = Math.max(1, ...cells.map(({ column, columns }) => column + columns))
  const padding = Math.min(4, width / count / 4)
  const styleOf = (isHeader: boolean): Style => ({
    ...(isHeader ? styles.cellHead : styles.cell),
    size,
    leading: size * 1.35,
  })
  const measured = cells.map((place) => {
    const isHeader = place.cell.type === 'tableHeader'
    const style = styleOf(isHeader)
    const runs = (place.cell.content ?? []).map(runsOf)
    const widths = runs.map((each) => setter.widths(each, style))
    return {
      place,
      isHeader,
      style,
      runs,
      least: Math.max(0, ...widths.map(({ word }) => word)) + 2 * padding + 0.5,
      most: Math.max(0, ...widths.map(({ line }) => line)) + 2 * padding + 0.5,
    }
  })
  const least = columnsOf(
    measured.map(({ place, least }) => ({ ...place, wanted: least })),
    count,
  )
  const most = columnsOf(
    measured.map(({ place, most }) => ({ ...place, wanted: most })),
    count,
  )
  const columns = shared(least, most, width)
  if (columns === null && !isLast) return null
  const widths = columns ?? least.map((each) => (each * width) / sum(least))
  const set = measured.map(({ place, isHeader, style, runs }): SetCell => {
    const across = sum(widths.slice(place.column, place.column + place.columns)) - 2 * padding
    const { row, column } = place
    return {
      row,
      column,
      rows: place.rows,
      columns: place.columns,
      isHeader,
      style,
      lines: runs.flatMap((each) => setter.lines(each, style, across)),
    }
  })
  return { cells: set, columns: widths, rows: rowsOf(set, rows.length), padding }
}

interface Wanted {
  readonly column: number
  readonly columns: number
  readonly wanted: number
}

/** The widths of columns if every cell gets what it wants. */
function columnsOf(cells: readonly Wanted[], count: number): number[] {
  const widths = Array.from({ length: count }, () => 0)
  for (const { column, columns, wanted } of cells.toSorted((one, other) => one.columns - other.columns)) {
    const missing = wanted - sum(widths.slice(column, column + columns))
    if (missing > 0)
      for (let at = column; at < column + columns; at += 1) widths[at] = (widths[at] ?? 0) + missing / columns
  }
  return widths
}

/**
 * Distributes the width: each column gets its minimum, and an equal share of the rest up to its
 * maximum; null if the minimums do not fit.
 */
function shared(least: readonly number[], most: readonly number[], width: number): number[] | null {
  let rest = width - sum(least)
  if (rest < 0) return null
  const widths = [...least]
  const uses = least.map((each, at) => ({ at, use: Math.max(0, (most[at] ?? 0) - each) }))
  uses
    .toSorted((one, other) => one.use - other.use)
    .forEach(({ at, use }, index) => {
      const given = Math.min(use, rest / (least.length - index))
      widths[at] = (widths[at] ?? 0) + given
      rest -= given
    })
  return widths.map((each) => each + rest / least.length)
}

function rowsOf(cells: readonly SetCell[], count: number): number[] {
  const heights = Array.from({ length: count }, () => 0)
  for (const { row, rows, lines, style } of cells.toSorted((one, other) => one.rows - other.rows)) {
    const missing = lines.length * style.leading + 2 * cellPadding - sum(heights.slice(row, row + rows))
    const last = row + rows - 1
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing
  }
  return heights
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
