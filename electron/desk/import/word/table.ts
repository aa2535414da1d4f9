import { marked } from '#shared/paste/index.ts'
import { changeAttributes } from './markup.ts'
import { plainTextOf } from './text.ts'
import { elementAt, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** The most columns of a table. */
const widest = 200

/** A cell being read. `isMerged`: it continues the one above. */
export interface Cell {
  readonly html: string
  /** Its words, on one line. */
  readonly words: string
  readonly columns: number
  readonly isMerged: boolean
}

/** A table being read, and its style. */
export interface Table {
  readonly rows: Row[]
  readonly style: string | undefined
}

export interface Row {
  readonly cells: Cell[]
  /** The number of empty columns before its first cell. */
  readonly before: number
  readonly isHeader: boolean
  /** The attributes of its tracked change, '' for none. */
  readonly change: string
}

/** A row without its cells yet. `properties`: its own. */
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

/** A cell with some content. */
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
 * A table as HTML, in which merged cells are one. `covered` is called with the words in a cell that
 * another one covers, which nobody sees.
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

/** The number of rows of each cell; 0 for one that continues the cell above. */
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
