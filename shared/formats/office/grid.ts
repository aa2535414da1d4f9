import type { BodyNode } from '#shared/article/body.ts'
import { headRows, type PlacedCell, placeCells } from '#shared/publish/tidy-table.ts'
import { type Change, type Line, sameChanges } from './lines.ts'

/** A cell as a row of a table shows it. `isCovered`: it began in a row above and spans this one. */
export interface GridCell extends Pick<PlacedCell, 'column' | 'columns' | 'rows'> {
  readonly lines: readonly Line[]
  readonly isHeader: boolean
  readonly isCovered: boolean
}

export interface GridRow {
  readonly cells: readonly GridCell[]
  /** The changes that inserted or deleted it as a whole; none if only some of its text changed. */
  readonly change: readonly Change[]
}

export interface Grid {
  readonly caption: string | null
  readonly columns: number
  /** How many of the first rows are header rows. */
  readonly head: number
  readonly rows: readonly GridRow[]
}

/** The lines of one table, at index `depth` of their paths, row by row. */
export function gridOf(lines: readonly Line[], depth: number): Grid {
  const { caption } = lines[0]?.path[depth]?.container.attrs ?? {}
  const rows = grouped(lines, depth + 1).map((row) => ({ lines: row, cells: grouped(row, depth + 2) }))
  const linesOf = new Map<BodyNode, readonly Line[]>()
  const nodes = rows.map(({ cells }): BodyNode => {
    const content = cells.map((cell): BodyNode => {
      const container = cell[0]?.path[depth + 2]?.container
      const node = { type: container?.name ?? 'tableCell', attrs: { ...container?.attrs } }
      linesOf.set(node, cell)
      return node
    })
    return { type: 'tableRow', content }
  })
  const cells = placeCells(nodes)
  return {
    caption: typeof caption === 'string' ? caption : null,
    columns: Math.max(1, ...cells.map(({ column, columns }) => column + columns)),
    head: headRows(nodes),
    rows: rows.map((row, at) => ({
      change: changeOfRow(row.lines),
      cells: cells
        .filter(({ row, rows }) => row <= at && at < row + rows)
        .toSorted((one, other) => one.column - other.column)
        .map(({ cell, row, rows, columns, column }) => ({
          lines: linesOf.get(cell) ?? [],
          isHeader: cell.type === 'tableHeader',
          isCovered: row < at,
          column,
          columns,
          rows,
        })),
    })),
  }
}

/** Consecutive lines in the same container at a depth. */
function grouped(lines: readonly Line[], depth: number): Line[][] {
  const groups: Line[][] = []
  let last: number | undefined
  for (const line of lines) {
    const id = line.path[depth]?.id
    if (id !== undefined && id === last) groups.at(-1)?.push(line)
    else groups.push([line])
    last = id
  }
  return groups
}

function changeOfRow(lines: readonly Line[]): readonly Change[] {
  const [first] = lines
  return first !== undefined && lines.every(({ ends }) => sameChanges(ends, first.ends)) ? first.ends : []
}
