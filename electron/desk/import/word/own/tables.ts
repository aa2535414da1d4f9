import type { Node } from '@tiptap/pm/model'
import { spanOf } from '#shared/blocks/table/cells.ts'
import type { Change } from '#shared/paste/index.ts'
import { containerOf } from '#shared/review/suggest/container.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { elementAt, elementsOf, valueAt, type XmlElement } from '../xml.ts'
import { isKept } from './lines.ts'
import type { LineContainer } from './story.ts'

interface TableOptions {
  readonly caption: string | null
  keeps(change: Change): boolean
  isHeading(cell: XmlElement): boolean
}

export interface Cell {
  readonly element: XmlElement
  readonly columns: number
  rows: number
}

/**
 * The cells that begin in a table, in order, each with the containers of its lines. A table without
 * rows has none.
 */
export function tableOf(
  table: XmlElement,
  { caption, keeps, isHeading }: TableOptions,
): { cell: XmlElement; around: readonly LineContainer[] }[] {
  const rows = elementsOf(table, 'w:tr').filter((row) => isKept(elementAt(row, 'w:trPr'), keeps))
  const cells = cellsOf(rows)
  return placesOf(
    table,
    rows,
    cells.map((row) => row.map((cell) => ({ ...cell, isHeading: isHeading(cell.element) }))),
    caption,
  )
}

/**
 * The cells of a table, each with the containers of its lines.
 *
 *
 * @param keys identify the rows
 */
export function placesOf(
  table: XmlElement,
  keys: readonly unknown[],
  cells: readonly (readonly (Cell & { readonly isHeading: boolean })[])[],
  caption: string | null,
): { cell: XmlElement; around: readonly LineContainer[] }[] {
  const node = create(
    'table',
    { caption },
    cells.map((row) =>
      create(
        'tableRow',
        null,
        row.map(({ columns, rows, isHeading }) =>
          create(isHeading ? 'tableHeader' : 'tableCell', {
            colspan: spanOf(columns, 'colspan'),
            rowspan: spanOf(rows, 'rowspan'),
          }),
        ),
      ),
    ),
  )
  const whole = { container: containerOf(node, null), key: table }
  return cells.flatMap((row, at) => {
    const rowNode = node.child(at)
    const container = containerOf(rowNode, whole.container.children === null ? null : at)
    return row.map(({ element }, place) => ({
      cell: element,
      around: [
        whole,
        { container, key: keys[at] },
        { container: containerOf(rowNode.child(place), container.children === null ? null : place), key: element },
      ],
    }))
  })
}

/** The cells that begin in each row: one that continues the cell above is part of that. */
function cellsOf(rows: readonly XmlElement[]): Cell[][] {
  let above = new Map<number, Cell>()
  return rows.map((row) => {
    const here = new Map<number, Cell>()
    const begun: Cell[] = []
    let column = Number(valueAt(row, 'w:trPr', 'w:gridBefore') ?? 0) || 0
    for (const element of elementsOf(row, 'w:tc')) {
      const properties = elementAt(element, 'w:tcPr')
      const columns = Math.max(1, Number(valueAt(properties, 'w:gridSpan') ?? 1) || 1)
      const merge = elementAt(properties, 'w:vMerge')
      const top = above.get(column)
      const goesOn = merge !== undefined && merge.attributes.get('w:val') !== 'restart' && top !== undefined
      const cell = goesOn ? top : { element, columns, rows: 1 }
      if (goesOn) top.rows += 1
      else begun.push(cell)
      here.set(column, cell)
      column += columns
    }
    above = here
    return begun
  })
}

function create(name: string, attrs: Record<string, unknown> | null, content: readonly Node[] = []): Node {
  const type = proseSchema.nodes[name]
  if (type === undefined) throw new RangeError(`the schema has no ${name}`)
  return type.create(attrs, type.isTextblock || content.length > 0 ? content : [create('paragraph', null)])
}
