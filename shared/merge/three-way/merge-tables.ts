import { type Attrs, Fragment, type Node } from '@tiptap/pm/model'
import { spanOf } from '#shared/blocks/table/cells.ts'
import {
  type PlacedClash,
  type Side,
  sourcesIn,
  type Traced,
  type TracedSource,
  type TracedTable,
} from '#shared/merge/names/traced.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { MergedBody } from './merge-bodies.ts'
import { firstOf, mergeAttributes } from './merge-forms.ts'
import { cellsOf, type Grid, type GridCell, gridOf, isBlank, sameShape, textsOf } from './table-grid.ts'
import { type LaidOut, layOut } from './table-layout.ts'
import { mergeTableLines, type TableLines } from './table-lines.ts'

type Sides<Value> = Readonly<Record<Side, Value>>

/** Merges what is in a cell. `at`: where the content of each begins. */
type MergeCell = (cells: Sides<{ body: Node; at: number }>) => MergedBody

/**
 * Merges three copies of a table by rows, columns and cells. Null where that cannot be: a side
 * wrote in a row or column that the other took out, or put cells together that the other has apart.
 */
export function mergeTables(base: Traced, one: Traced, other: Traced, mergeCell: MergeCell): TracedTable | null {
  if (!base.table || !one.table || !other.table) return null
  const nodes = { base: base.table.node, one: one.table.node, other: other.table.node }
  const [isOnes, isOthers] = [nodes.other.eq(nodes.base) || nodes.other.eq(nodes.one), nodes.one.eq(nodes.base)]
  if (isOnes && isOthers) return one.table
  const merged = withRows(base, one, other, nodes, mergeCell)
  // What one side alone changed is as it has it; only where the text is from both sides tell.
  const whole = isOnes ? one.table : isOthers ? other.table : null
  return whole === null || (merged?.node.eq(whole.node) && merged.clashes.length === 0) ? merged : whole
}

function withRows(
  base: Traced,
  one: Traced,
  other: Traced,
  nodes: Sides<Node>,
  mergeCell: MergeCell,
): TracedTable | null {
  const rows = rowsOf(nodes)
  if (rows === null) return null
  const starts = { base: base.at, one: one.at, other: other.at }
  const parts = new Parts()
  const made = rows.map((cells) => {
    parts.skip(1)
    const row = proseSchema.node(
      'tableRow',
      null,
      cells.map((cell) => parts.add(cellOf(cell, cells, starts, mergeCell))),
    )
    parts.skip(1)
    return row
  })
  const attrs = mergeAttributes(nodes.base.attrs, nodes.one.attrs, nodes.other.attrs)
  const [first, second] = [attrs.one, attrs.other].map((each) => proseSchema.node('table', each, made))
  if (first === undefined || second === undefined) return null
  if (!attrs.isClash) return { node: first, sources: parts.sources, clashes: parts.clashes }
  const node = JSON.stringify(attrs.one) <= JSON.stringify(attrs.other) ? first : second
  const whole = {
    range: { from: 0, to: node.nodeSize },
    base: readingOf(nodes.base),
    one: readingOf(first),
    other: readingOf(second),
  }
  return { node, sources: parts.sources, clashes: [whole, ...parts.clashes] }
}

function readingOf(table: Node): PlacedClash['one'] {
  return { body: proseSchema.node('doc', null, table).toJSON(), ends: true }
}

/** The cells of a merged table, row by row; null where the sides contradict one another in them. */
function rowsOf(nodes: Sides<Node>): LaidOut[][] | null {
  const [base, one, other] = [gridOf(nodes.base), gridOf(nodes.one), gridOf(nodes.other)]
  if (base === null || one === null || other === null) return unevenRowsOf(nodes)
  const grids = { base, one, other }
  const texts = { base: textsOf(base), one: textsOf(one), other: textsOf(other) }
  const rows = mergeTableLines(texts.base.rows, texts.one.rows, texts.other.rows)
  const columns = mergeTableLines(texts.base.columns, texts.one.columns, texts.other.columns)
  if (rows.merged.length === 0 || columns.merged.length === 0 || isLost(grids, rows, columns)) return null
  const cellAt = (side: Side, row: number | undefined, column: number | undefined) =>
    row === undefined || column === undefined ? undefined : grids[side][row]?.[column]
  const slots = rows.merged.flatMap((row) =>
    columns.merged.map((column) => ({
      base: cellAt('base', row.base, column.base),
      one: cellAt('one', row.one, column.one),
      other: cellAt('other', row.other, column.other),
    })),
  )
  return layOut(slots, columns.merged.length)
}

/** The same of tables whose rows are not all as long: where all have the same cells. */
function unevenRowsOf(nodes: Sides<Node>): LaidOut[][] | null {
  const [base, one, other] = [cellsOf(nodes.base), cellsOf(nodes.one), cellsOf(nodes.other)]
  if (!sameShape(base, one) || !sameShape(base, other)) return null
  return base.map((row, i) =>
    row.map((cell, j) => ({
      copies: { base: cell, one: one[i]?.[j], other: other[i]?.[j] },
      rowspan: spanOf(cell.node.attrs.rowspan, 'rowspan'),
      colspan: spanOf(cell.node.attrs.colspan, 'colspan'),
    })),
  )
}

/**
 * Whether a side changed what is in a row or column that the other has taken out, or put something
 * in there in a row or column of its own. A cell that is in others too is still there.
 */
function isLost(grids: Sides<Grid>, rows: TableLines, columns: TableLines): boolean {
  return (['one', 'other'] as const).some((side) => {
    const [keptRows, keptColumns] = [rows, columns].map(({ merged }) => new Set(merged.map((line) => line[side])))
    const isKept = (row: number, column: number) => keptRows?.has(row) && keptColumns?.has(column)
    const kept = new Set(grids[side].flatMap((row, i) => row.filter((_, j) => isKept(i, j))))
    const before = (row: number, column: number) =>
      grids.base[rows.baseOf(row, side) ?? -1]?.[columns.baseOf(column, side) ?? -1]
    const isChanged = (cell: GridCell, was: GridCell | undefined) => (was ? !cell.node.eq(was.node) : !isBlank(cell))
    return grids[side].some((row, i) => row.some((cell, j) => !kept.has(cell) && isChanged(cell, before(i, j))))
  })
}

/**
 * What is put into a table one after the other: where its text is from, and what contradicts in it,
 * counted from where the table begins.
 */
class Parts {
  readonly sources: TracedSource[] = []
  readonly clashes: PlacedClash[] = []
  #at = 1

  skip(positions: number): void {
    this.#at += positions
  }

  add({ node, sources, clashes }: TracedTable): Node {
    const start = this.#at + 1
    this.sources.push(...sources)
    for (const { range, ...readings } of clashes)
      this.clashes.push({ ...readings, range: { from: start + range.from, to: start + range.to } })
    this.#at += node.nodeSize
    return node
  }
}

/** A cell as both sides' changes make it. Its clashes count from where its content begins. */
function cellOf(
  { copies, rowspan, colspan }: LaidOut,
  row: readonly LaidOut[],
  starts: Sides<number>,
  mergeCell: MergeCell,
): TracedTable {
  const { base, one, other } = copies
  // Widths are those of its columns, one each.
  const spanning = ({ colwidth, ...attrs }: Attrs) => {
    const isFit = Array.isArray(colwidth) && colwidth.length === colspan
    return { ...attrs, rowspan, colspan, colwidth: isFit ? colwidth : null }
  }
  if (base && one && other) {
    const content = (cell: GridCell, side: Side) => ({
      body: proseSchema.node('doc', null, cell.node.content),
      at: starts[side] + cell.at + 1,
    })
    const merged = mergeCell({ base: content(base, 'base'), one: content(one, 'one'), other: content(other, 'other') })
    const attrs = spanning(firstOf(mergeAttributes(base.node.attrs, one.node.attrs, other.node.attrs)))
    const type = one.node.type === base.node.type ? other.node.type : one.node.type
    return { node: type.create(attrs, merged.body.content), sources: merged.sources, clashes: merged.clashes }
  }
  for (const side of ['one', 'other'] as const) {
    const cell = copies[side]
    if (!cell) continue
    const node = cell.node.type.create(spanning(cell.node.attrs), cell.node.content)
    return { node, sources: sourcesIn(node, side, starts[side] + cell.at), clashes: [] }
  }
  const isHeader = row.every(
    ({ copies: { one, other } }) => ((one ?? other)?.node.type.name ?? 'tableHeader') === 'tableHeader',
  )
  const empty = proseSchema.node(
    isHeader ? 'tableHeader' : 'tableCell',
    null,
    Fragment.from(proseSchema.node('paragraph')),
  )
  return { node: empty, sources: [], clashes: [] }
}
