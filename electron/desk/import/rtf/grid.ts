/** A cell as defined by a row: where it ends, and with which cells it is merged. */
export interface CellBounds {
  readonly right: number
  readonly goesOnLeft: boolean
  readonly goesOnAbove: boolean
}

export interface GridRow {
  readonly left: number
  readonly bounds: readonly CellBounds[]
  readonly cells: readonly string[]
  readonly isHead: boolean
}

/** Edges this close to each other, in twentieths of a point, count as one. */
const tolerance = 40

interface Placed {
  html: string
  readonly column: number
  readonly columns: number
  rows: number
}

/**
 * A table as HTML, from rows whose cells give their right edges (RTF 1.9.1, "Table Definitions").
 */
export function tableOf(rows: readonly GridRow[]): string {
  const edges = edgesOf(rows)
  const columnOf = (at: number) => {
    const found = edges.findIndex((edge) => Math.abs(edge - at) <= tolerance)
    return found === -1 ? edges.length - 1 : found
  }
  const above = new Map<number, Placed>()
  const placed = rows.map((row) => {
    const cells: Placed[] = []
    let left = row.left
    for (const [index, html] of row.cells.entries()) {
      const bounds = row.bounds[index] ?? { right: left, goesOnLeft: false, goesOnAbove: false }
      const column = columnOf(left)
      const columns = Math.max(1, columnOf(bounds.right) - column)
      left = bounds.right
      const [before, over] = [cells.at(-1), above.get(column)]
      if (bounds.goesOnLeft && before) {
        cells[cells.length - 1] = { ...before, columns: before.columns + columns, html: before.html + html }
        above.set(before.column, cells[cells.length - 1] ?? before)
      } else if (bounds.goesOnAbove && over) {
        over.rows += 1
        over.html += html
      } else {
        const cell = { html, column, columns, rows: 1 }
        cells.push(cell)
        above.set(column, cell)
      }
    }
    return { cells, isHead: row.isHead }
  })
  const part = (name: string, isHead: boolean) => {
    const html = placed.filter((row) => row.isHead === isHead).map(({ cells }) => rowHtml(cells, isHead ? 'th' : 'td'))
    return html.length === 0 ? '' : `<${name}>${html.join('')}</${name}>`
  }
  return `<table>${part('thead', true)}${part('tbody', false)}</table>`
}

function rowHtml(cells: readonly Placed[], tag: string): string {
  const written = cells.map(({ html, columns, rows }) => {
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
    return `<${tag}${spans}>${html}</${tag}>`
  })
  return `<tr>${written.join('')}</tr>`
}

/** The edges of cells in all rows, from left to right. */
function edgesOf(rows: readonly GridRow[]): number[] {
  const all = rows.flatMap(({ left, bounds }) => [left, ...bounds.map(({ right }) => right)]).toSorted((a, b) => a - b)
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? edge) > tolerance)
}
