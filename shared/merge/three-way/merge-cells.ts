import { type Attrs, Fragment, type Node } from '@tiptap/pm/model'
import { type PlacedClash, type Side, sourcesIn, type TracedTable } from '#shared/merge/names/traced.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { CellParts, MergedBody } from './merge-bodies.ts'
import { firstOf, mergeAttributes } from './merge-forms.ts'
import { type GridCell, isBlank } from './table-grid.ts'
import type { LaidOut, Taken } from './table-layout.ts'

/** Merges what is in a cell, of which a side may have several. */
export type MergeCell = (cells: CellParts) => MergedBody

type Starts = Readonly<Record<Side, number>>

/**
 * A cell as both sides' changes make it; `starts`: where the table begins in each copy. Its clashes
 * count from where its content begins.
 */
export function cellOf(laid: LaidOut, row: readonly LaidOut[], starts: Starts, mergeCell: MergeCell): TracedTable {
  const merged = mergedCell(laid, starts, mergeCell) ?? emptyCell(row)
  return laid.taken.reduce((cell, taken) => withTaken(cell, taken, starts), merged)
}

function mergedCell({ content, rowspan, colspan }: LaidOut, starts: Starts, mergeCell: MergeCell): TracedTable | null {
  // Widths are those of its columns, one each.
  const spanning = ({ colwidth, ...attrs }: Attrs) => {
    const isFit = Array.isArray(colwidth) && colwidth.length === colspan
    return { ...attrs, rowspan, colspan, colwidth: isFit ? colwidth : null }
  }
  const [base, one, other] = [content.base[0], content.one[0], content.other[0]]
  if (one && other) {
    const parts = (side: Side) =>
      content[side].length === 0
        ? [{ body: docOf(emptyContent), at: 0 }]
        : written(content[side]).map(({ node, at }) => ({
            body: proseSchema.node('doc', null, node.content),
            at: starts[side] + at + 1,
          }))
    const merged = mergeCell({ base: parts('base'), one: parts('one'), other: parts('other') })
    const attrs = spanning(firstOf(mergeAttributes(base?.node.attrs ?? null, one.node.attrs, other.node.attrs)))
    const type = one.node.type === base?.node.type ? other.node.type : one.node.type
    return { node: type.create(attrs, merged.body.content), sources: merged.sources, clashes: merged.clashes }
  }
  for (const side of ['one', 'other'] as const) {
    const cell = content[side][0]
    if (!cell) continue
    const node = cell.node.type.create(spanning(cell.node.attrs), cell.node.content)
    return { node, sources: sourcesIn(node, side, starts[side] + cell.at), clashes: [] }
  }
  return null
}

const emptyContent = Fragment.from(proseSchema.node('paragraph'))

/** Cells without the empty ones, which leave nothing where they are put together; one at least. */
function written(cells: readonly GridCell[]): readonly GridCell[] {
  const all = cells.filter((cell) => !isBlank(cell))
  return all.length > 0 ? all : cells.slice(0, 1)
}

/** An empty cell of a row: a head where the whole row is. */
function emptyCell(row: readonly LaidOut[]): TracedTable {
  const isHeader = row.every(
    ({ content: { one, other } }) => ((one[0] ?? other[0])?.node.type.name ?? 'tableHeader') === 'tableHeader',
  )
  const empty = proseSchema.node(isHeader ? 'tableHeader' : 'tableCell', null, emptyContent)
  return { node: empty, sources: [], clashes: [] }
}

/**
 * A cell with what a side wrote in a new one that this one now spans: whether that belongs in it
 * somebody must say.
 */
function withTaken({ node, sources, clashes }: TracedTable, { side, cell }: Taken, starts: Starts): TracedTable {
  const [before, after] = [node.content, node.content.append(cell.node.content)]
  const reading = (content: Fragment): PlacedClash['one'] => ({ body: docOf(content).toJSON(), ends: true })
  const [without, within] = [reading(before), reading(after)]
  const whole: PlacedClash = {
    range: { from: 0, to: after.size },
    base: without,
    one: side === 'one' ? within : without,
    other: side === 'other' ? within : without,
  }
  return {
    node: node.type.create(node.attrs, after),
    sources: [...sources, ...sourcesIn(cell.node, side, starts[side] + cell.at)],
    clashes: [...clashes, whole],
  }
}

function docOf(content: Fragment): Node {
  return proseSchema.node('doc', null, content)
}
