import { marked } from '#shared/paste/index.ts'
import { changeAttributes } from './markup.ts'
import { plainTextOf } from './text.ts'
import { elementAt, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** What nobody's table is wider than. */
const widest = 200

/** A cell on its way in. `isMerged`: it goes on with the one above. */
export interface Cell {
  readonly html: string
  /** Its words, on one line. */
  readonly words: string
  readonly columns: number
  readonly isMerged: boolean
}

/** A table on its way in, and its style. */
export interface Table {
  readonly rows: Row[]
  readonly style: string | undefined
}

export interface Row {
  readonly cells: Cell[]
  /** Columns that are empty before its first cell. */
  readonly before: number
  readonly isHeader: boolean
  /** The attributes of the change that it is, '' where it is none. */
  readonly change: string
}

/** A row that is still without its cells. `properties`: its own. */
export function rowOf(properties: XmlElement | undefined): Row {
  const kind = (['ins', 'del'] as const).find((each) => elementAt(properties, `w:${each}`) !== undefined)
  const tracked = elementAt(properties, `w:${kind}`)
  return {
    cells: [],
    before: within(0, valueAt(properties, 'w:gridBefore')),
    isHeader: isOnAt(properties, 'w:tblHeader') ?? false,
    change: kind && tracked ? changeAttributes(marked.change, kind, tracked) : '',
  }
}

/** A cell of some content. */
export function cellOf(element: XmlElement, html: string): Cell {
  const properties = elementAt(element, 'w:tcPr')
  const merge = elementAt(properties, 'w:vMerge')
  return {
    html,
    words: plainTextOf(element),
    columns: within(1, valueAt(properties, 'w:gridSpan')),
    isMerged: merge !== undefined && merge.attributes.get('w:val') !== 'restart',
  }
}

function within(least: number, value: string | undefined): number {
  return Math.min(widest, Math.max(least, Number(value) || 0))
}

/**
 * A table as HTML: cells that go on with those above are one with them. `covered` is told the words
 * in such a cell, which nobody sees.
 */
export function tableOf(rows: readonly Row[], covered: (words: string) => void): string {
  const tall = heightsOf(rows)
  const htmlOf = (row: Row) => {
    const cells = row.cells.map((cell) => {
      const height = tall.get(cell) ?? 1
      if (height === 0) {
        if (cell.words.trim() !== '') covered(cell.words)
        return ''
      }
      const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}`
      return row.isHeader ? `<th${spans}>${cell.html}</th>` : `<td${spans}>${cell.html}</td>`
    })
    return `<tr${row.change}>${'<td></td>'.repeat(row.before)}${cells.join('')}</tr>`
  }
  return `<table>${rows.map(htmlOf).join('')}</table>`
}

/** How many rows each cell takes; 0 for one that goes on with the one above. */
function heightsOf(rows: readonly Row[]): ReadonlyMap<Cell, number> {
  const heights = new Map<Cell, number>()
  let above = new Map<number, Cell>()
  for (const row of rows) {
    const here = new Map<number, Cell>()
    let column = row.before
    for (const cell of row.cells) {
      const top = above.get(column)
      const goesOn = cell.isMerged && top !== undefined
      if (goesOn) heights.set(top, (heights.get(top) ?? 1) + 1)
      heights.set(cell, goesOn ? 0 : 1)
      here.set(column, goesOn ? top : cell)
      column += cell.columns
    }
    above = here
  }
  return heights
}
