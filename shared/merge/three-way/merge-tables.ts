import type { Node } from '@tiptap/pm/model'
import { spanOf } from '#shared/blocks/table/cells.ts'
import type { PlacedClash, Side, Traced, TracedSource, TracedTable } from '#shared/merge/names/traced.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cellOf, type MergeCell } from './merge-cells.ts'
import { mergeAttributes } from './merge-forms.ts'
import { type Disputed, disputedIn } from './table-disputes.ts'
import { cellsOf, type Grid, gridOf, sameShape } from './table-grid.ts'
import { type LaidOut, layOut } from './table-layout.ts'
import { type Left, nothingLeft, type TableLines, tableLines } from './table-lines.ts'

type Sides<Value> = Readonly<Record<Side, Value>>

/**
 * Merges three copies of a table by rows, columns and cells. A row that one side took out and in
 * which the other wrote stays, and is a conflict; where that is so of a column, or both moved a row
 * or column, each to another place, the table as either has it is one. Null where the sides put
 * cells together that cannot be so in one table, and where what is disputed stands outside of it as
 * well (`isTakenOut`).
 */
export function mergeTables(
  [base, one, other]: readonly [Traced, Traced, Traced],
  mergeCell: MergeCell,
  isTakenOut: () => boolean,
): TracedTable | null {
  if (!base.table || !one.table || !other.table) return null
  const nodes = { base: base.table.node, one: one.table.node, other: other.table.node }
  const [isOnes, isOthers] = [nodes.other.eq(nodes.base) || nodes.other.eq(nodes.one), nodes.one.eq(nodes.base)]
  if (isOnes && isOthers) return one.table
  const merged = new TableMerge(nodes, { base: base.at, one: one.at, other: other.at }, mergeCell).result(isTakenOut)
  // What one side alone changed is as it has it; only where the text is from both sides tell.
  const whole = isOnes ? one.table : isOthers ? other.table : null
  return whole === null || (merged?.node.eq(whole.node) && merged.clashes.length === 0) ? merged : whole
}

/** A row of a merged table: its cells, and that row of the base where one side took it out. */
interface Row {
  readonly cells: readonly LaidOut[]
  readonly dispute: { readonly by: 'one' | 'other'; readonly was: number } | null
}

class TableMerge {
  readonly #nodes: Sides<Node>
  readonly #starts: Sides<number>
  readonly #mergeCell: MergeCell

  constructor(nodes: Sides<Node>, starts: Sides<number>, mergeCell: MergeCell) {
    this.#nodes = nodes
    this.#starts = starts
    this.#mergeCell = mergeCell
  }

  result(isTakenOut: () => boolean): TracedTable | null {
    const { base, one, other } = this.#nodes
    const [was, ones, others] = [gridOf(base), gridOf(one), gridOf(other)]
    if (was === null || ones === null || others === null) {
      const rows = unevenRowsOf(this.#nodes)
      return rows && this.#made(rows.map((cells) => ({ cells, dispute: null })))
    }
    const grids = { base: was, one: ones, other: others }
    const lines = tableLines(grids)
    const disputed = disputedIn(grids, lines)
    if (disputed === null) return this.#merged(grids, lines)
    if (isTakenOut()) return null
    return this.#withRows(grids, lines, disputed) ?? this.#asEither(grids, lines, disputed)
  }

  #merged(grids: Sides<Grid>, lines: Lines, left: LeftLines = allCounts): TracedTable | null {
    const rows = rowsOf(grids, lines, left)
    return rows && this.#made(rows.map(({ cells }) => ({ cells, dispute: null })))
  }

  /**
   * With the rows that one side took out and the other changed; null where there is more to
   * dispute.
   */
  #withRows(grids: Sides<Grid>, lines: Lines, { rows, columns, isOrder }: Disputed): TracedTable | null {
    if (isOrder || columns.one.size + columns.other.size > 0) return null
    const merged = rowsOf(grids, lines, { rows, columns: nothingLeft })
    // A row that is in a cell of several cannot be taken out without that.
    const isEven = merged?.every(({ cells }) => cells.every(({ rowspan }) => rowspan === 1))
    return merged && isEven ? this.#made(merged) : null
  }

  /** The table as either side has its rows and columns, with all else that the other did. */
  #asEither(grids: Sides<Grid>, lines: Lines, { rows, columns }: Disputed): TracedTable | null {
    const ofNobody = new Set<number>()
    const as = (side: 'one' | 'other') => {
      const left = (of: Left): Left => ({ ...of, [side]: ofNobody })
      return this.#merged(grids, lines, { rows: left(rows), columns: left(columns) })
    }
    const [one, other] = [as('one'), as('other')]
    if (one === null || other === null) return null
    const first = isFuller(one.node, other.node) ? one : other
    const whole = {
      range: { from: 0, to: first.node.nodeSize },
      base: readingOf(this.#nodes.base),
      one: readingOf(one.node),
      other: readingOf(other.node),
    }
    return { ...first, clashes: [whole, ...first.clashes] }
  }

  #made(rows: readonly Row[]): TracedTable {
    const parts = new Parts()
    const made = rows.map(({ cells, dispute }, index) => {
      const from = parts.at
      parts.skip(1)
      const row = proseSchema.node(
        'tableRow',
        null,
        cells.map((cell) => parts.add(cellOf(cell, cells, this.#starts, this.#mergeCell))),
      )
      parts.skip(1)
      if (dispute !== null) parts.dispute({ from, to: parts.at }, this.#rowReadings(row, dispute, index, rows.length))
      return row
    })
    const { base, one, other } = this.#nodes
    const attrs = mergeAttributes(base.attrs, one.attrs, other.attrs)
    const as = (side: 'one' | 'other') => proseSchema.node('table', attrs[side], made)
    const [first, second] = [as('one'), as('other')]
    if (!attrs.isClash) return { node: first, sources: parts.sources, clashes: parts.clashes }
    const node = JSON.stringify(attrs.one) <= JSON.stringify(attrs.other) ? first : second
    const whole = {
      range: { from: 0, to: node.nodeSize },
      base: readingOf(base),
      one: readingOf(first),
      other: readingOf(second),
    }
    return { node, sources: parts.sources, clashes: [whole, ...parts.clashes] }
  }

  /** What each side has in the place of a row that one of them took out. */
  #rowReadings(
    row: Node,
    { by, was }: NonNullable<Row['dispute']>,
    index: number,
    count: number,
  ): Omit<PlacedClash, 'range'> {
    const { base, one, other } = this.#nodes
    const attrs = { one: one.attrs, other: other.attrs }[by === 'one' ? 'other' : 'one']
    const around = { ...(index > 0 && { before: 1 }), ...(index < count - 1 && { after: 1 }) }
    const reading = (cells: Node | null) =>
      cells === null ? nothing : { ...readingOf(proseSchema.node('table', attrs, [cells])), ...around }
    const readings = { base: reading(base.maybeChild(was)), one: reading(row), other: reading(row) }
    return { ...readings, [by]: nothing }
  }
}

const nothing = { body: null, ends: false }

interface Lines {
  readonly rows: TableLines
  readonly columns: TableLines
}
type LeftLines = Readonly<Record<keyof Lines, Left>>
const allCounts: LeftLines = { rows: nothingLeft, columns: nothingLeft }

/** The rows of a merged table; null where the sides contradict one another in its cells. */
function rowsOf(grids: Sides<Grid>, lines: Lines, left: LeftLines): Row[] | null {
  const [rows, columns] = [lines.rows.merge(left.rows).merged, lines.columns.merge(left.columns).merged]
  if (rows.length === 0 || columns.length === 0) return null
  const cellAt = (side: Side, row: number | undefined, column: number | undefined) =>
    row === undefined || column === undefined ? undefined : grids[side][row]?.[column]
  const slots = rows.flatMap((row) =>
    columns.map((column) => ({
      base: cellAt('base', row.base, column.base),
      one: cellAt('one', row.one, column.one),
      other: cellAt('other', row.other, column.other),
    })),
  )
  const disputeOf = (was: number | undefined): Row['dispute'] => {
    if (was === undefined) return null
    return left.rows.one.has(was) ? { by: 'one', was } : left.rows.other.has(was) ? { by: 'other', was } : null
  }
  const laid = layOut(slots, columns.length)
  return laid?.map((cells, index) => ({ cells, dispute: disputeOf(rows[index]?.base) })) ?? null
}

/** The same of tables whose rows are not all as long: where all have the same cells. */
function unevenRowsOf(nodes: Sides<Node>): LaidOut[][] | null {
  const [base, one, other] = [cellsOf(nodes.base), cellsOf(nodes.one), cellsOf(nodes.other)]
  if (!sameShape(base, one) || !sameShape(base, other)) return null
  return base.map((row, i) =>
    row.map((cell, j) => ({
      content: { base: [cell], one: one[i]?.slice(j, j + 1) ?? [], other: other[i]?.slice(j, j + 1) ?? [] },
      taken: [],
      rowspan: spanOf(cell.node.attrs.rowspan, 'rowspan'),
      colspan: spanOf(cell.node.attrs.colspan, 'colspan'),
    })),
  )
}

function readingOf(table: Node): PlacedClash['one'] {
  return { body: proseSchema.node('doc', null, table).toJSON(), ends: true }
}

/** Which of two tables stands: the one in which there is more; of equal ones always the same. */
function isFuller(one: Node, other: Node): boolean {
  if (one.nodeSize !== other.nodeSize) return one.nodeSize > other.nodeSize
  return JSON.stringify(one) <= JSON.stringify(other)
}

/**
 * What is put into a table one after the other: where its text is from, and what contradicts in it,
 * counted from where the table begins.
 */
class Parts {
  readonly sources: TracedSource[] = []
  readonly clashes: PlacedClash[] = []
  at = 1

  skip(positions: number): void {
    this.at += positions
  }

  dispute(range: PlacedClash['range'], readings: Omit<PlacedClash, 'range'>): void {
    this.clashes.push({ ...readings, range })
  }

  add({ node, sources, clashes }: TracedTable): Node {
    const start = this.at + 1
    this.sources.push(...sources)
    for (const { range, ...readings } of clashes)
      this.clashes.push({ ...readings, range: { from: start + range.from, to: start + range.to } })
    this.at += node.nodeSize
    return node
  }
}
