import { Fragment, type Node } from '@tiptap/pm/model'
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
import { type Grid, type GridCell, gridOf, isRegular, sameShape, textsOf } from './table-grid.ts'
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
  if (other.table.node.eq(base.table.node) || other.table.node.eq(one.table.node)) return one.table
  if (one.table.node.eq(base.table.node)) return other.table
  const nodes = { base: base.table.node, one: one.table.node, other: other.table.node }
  const rows = rowsOf({ base: gridOf(nodes.base), one: gridOf(nodes.one), other: gridOf(nodes.other) })
  if (rows === null) return null
  const starts = { base: base.at, one: one.at, other: other.at }
  const parts = new Parts()
  const made = rows.map((cells) => {
    parts.skip(1)
    const row = proseSchema.node(
      'tableRow',
      null,
      cells.map((copies) => parts.add(cellOf(copies, cells, starts, mergeCell))),
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

/**
 * The copies of one cell of the merged table; none where a row of the one meets a column of the
 * other.
 */
type Copies = Readonly<Partial<Record<Side, GridCell | undefined>>>

function rowsOf(grids: Sides<Grid>): Copies[][] | null {
  const { base, one, other } = grids
  const cellAt = (side: Side, row: number | undefined, column: number | undefined) =>
    row === undefined || column === undefined ? undefined : grids[side][row]?.[column]
  if (![base, one, other].every(isRegular)) {
    if (!sameShape(base, one) || !sameShape(base, other)) return null
    return base.map((row, i) =>
      row.map((cell, j) => ({ base: cell, one: cellAt('one', i, j), other: cellAt('other', i, j) })),
    )
  }
  const texts = { base: textsOf(base), one: textsOf(one), other: textsOf(other) }
  const rows = mergeTableLines(texts.base.rows, texts.one.rows, texts.other.rows)
  const columns = mergeTableLines(texts.base.columns, texts.one.columns, texts.other.columns)
  if (rows.merged.length === 0 || columns.merged.length === 0 || isLost(grids, rows, columns)) return null
  return rows.merged.map((row) =>
    columns.merged.map((column) => ({
      base: cellAt('base', row.base, column.base),
      one: cellAt('one', row.one, column.one),
      other: cellAt('other', row.other, column.other),
    })),
  )
}

/**
 * Whether a side changed what is in a row or column that the other has taken out, or put something
 * in there in a row or column of its own.
 */
function isLost(grids: Sides<Grid>, rows: TableLines, columns: TableLines): boolean {
  return (['one', 'other'] as const).some((side) => {
    const [keptRows, keptColumns] = [rows, columns].map(({ merged }) => new Set(merged.map((line) => line[side])))
    const before = (row: number, column: number) =>
      grids.base[rows.baseOf(row, side) ?? -1]?.[columns.baseOf(column, side) ?? -1]
    const isChanged = ({ node }: GridCell, was: GridCell | undefined) => (was ? !node.eq(was.node) : !isEmpty(node))
    return grids[side].some((row, i) =>
      row.some((cell, j) => !(keptRows?.has(i) && keptColumns?.has(j)) && isChanged(cell, before(i, j))),
    )
  })
}

/** Whether a cell has nothing but a line without words. */
function isEmpty({ childCount, firstChild }: Node): boolean {
  return childCount === 1 && firstChild?.isTextblock === true && firstChild.content.size === 0
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
function cellOf(copies: Copies, row: readonly Copies[], starts: Sides<number>, mergeCell: MergeCell): TracedTable {
  const { base, one, other } = copies
  if (base && one && other) {
    const content = (cell: GridCell, side: Side) => ({
      body: proseSchema.node('doc', null, cell.node.content),
      at: starts[side] + cell.at + 1,
    })
    const merged = mergeCell({ base: content(base, 'base'), one: content(one, 'one'), other: content(other, 'other') })
    const attrs = firstOf(mergeAttributes(base.node.attrs, one.node.attrs, other.node.attrs))
    const type = one.node.type === base.node.type ? other.node.type : one.node.type
    return { node: type.create(attrs, merged.body.content), sources: merged.sources, clashes: merged.clashes }
  }
  for (const side of ['one', 'other'] as const) {
    const cell = copies[side]
    if (cell) return { node: cell.node, sources: sourcesIn(cell.node, side, starts[side] + cell.at), clashes: [] }
  }
  const isHeader = row.every(({ one, other }) => ((one ?? other)?.node.type.name ?? 'tableHeader') === 'tableHeader')
  const empty = proseSchema.node(
    isHeader ? 'tableHeader' : 'tableCell',
    null,
    Fragment.from(proseSchema.node('paragraph')),
  )
  return { node: empty, sources: [], clashes: [] }
}
