import { largestSpan } from './cells.ts'

/** A cell with its position, before it is put into a table. */
interface Placed {
  readonly element: Element
  colspan: number
  rowspan: number
}

/**
 * Makes a grid of rows of cells: spans are cut at the table's edges and written to the cells'
 * attributes, and short rows are filled with empty cells. Returns how many places the grid has.
 */
export function makeGrid(rows: readonly Element[], emptyCell: () => Element): number {
  const placed = rows.map((row, index) => [...row.children].map((element) => placedCell(element, rows.length - index)))
  const filled = placed.map(() => 0)
  for (const [index, cells] of placed.entries()) {
    for (const { colspan, rowspan } of cells)
      for (let below = 0; below < rowspan; below += 1) filled[index + below] = (filled[index + below] ?? 0) + colspan
  }
  const width = Math.max(0, ...filled)
  for (const [index, row] of rows.entries()) {
    for (const cell of placed[index] ?? []) writeSpans(cell)
    for (let missing = width - (filled[index] ?? 0); missing > 0; missing -= 1) row.appendChild(emptyCell())
  }
  return width * rows.length
}

function placedCell(element: Element, rowsLeft: number): Placed {
  return {
    element,
    colspan: Math.min(spanIn(element, 'colspan'), largestSpan.colspan),
    rowspan: Math.min(spanIn(element, 'rowspan') || rowsLeft, rowsLeft, largestSpan.rowspan),
  }
}

function spanIn(element: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(element.getAttribute(name) ?? 1)
  return Number.isInteger(span) && span >= 0 ? (name === 'colspan' ? Math.max(1, span) : span) : 1
}

function writeSpans({ element, colspan, rowspan }: Placed): void {
  for (const [name, span] of Object.entries({ colspan, rowspan })) {
    if (span > 1) element.setAttribute(name, String(span))
    else element.removeAttribute(name)
  }
}
