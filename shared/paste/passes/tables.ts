import { cellLimit } from '#shared/schema/table-limit.ts'
import type { Pass } from '../clip.ts'
import { elementsIn, nameOf, rename, trimmedText } from '../dom.ts'
import { lineIn } from '../elements.ts'

/**
 * Turns tables that only lay out a page into blocks, and tables too large for a story into rows of
 * text.
 */
export const readTables: Pass = (clip) => {
  for (const table of elementsIn(clip.body, (element) => nameOf(element) === 'table').toReversed()) {
    const rows = rowsOf(table)
    const cells = rows.flatMap(cellsOf)
    const size = Math.max(cells.length, rows.length * widthOf(rows))
    if (size > cellLimit) {
      clip.largestTable = Math.max(clip.largestTable, size)
      asRows(table, rows)
    } else if (isLayout(table, cells)) rename(table, 'div')
    else takeCaption(table)
  }
}

/**
 * If a figure contains only a table, the figure's caption becomes the table's. (HTML Standard,
 * section 4.9.2)
 */
function takeCaption(table: Element): void {
  const { parentElement: figure, nextElementSibling: caption } = table
  if (figure === null || nameOf(figure) !== 'figure' || caption === null || nameOf(caption) !== 'figcaption') return
  if (figure.children.length === 2 && table.querySelector('caption') === null) table.prepend(rename(caption, 'caption'))
}

/** The rows of a table, without those of nested tables. */
export function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    if (nameOf(child) === 'tr') return [child]
    return /^(?:thead|tbody|tfoot)$/.test(nameOf(child))
      ? [...child.children].filter((row) => nameOf(row) === 'tr')
      : []
  })
}

export function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => /^t[dh]$/.test(nameOf(cell)))
}

/** The number of columns of the widest row. */
function widthOf(rows: readonly Element[]): number {
  const span = (cell: Element) => Math.max(1, Number(cell.getAttribute('colspan')) || 1)
  return rows.reduce(
    (most, row) =>
      Math.max(
        most,
        cellsOf(row).reduce((sum, cell) => sum + span(cell), 0),
      ),
    0,
  )
}

function isLayout(table: Element, cells: readonly Element[]): boolean {
  return (
    cells.length <= 1 ||
    showsPictures(cells) ||
    /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') ||
    table.querySelector('table') !== null
  )
}

/** Whether cells contain only pictures with their captions, or nothing. */
function showsPictures(cells: readonly Element[]): boolean {
  const isText = (cell: Element) => trimmedText(cell) !== ''
  const pictures = cells.filter((cell) => !isText(cell) && cell.querySelector('img') !== null)
  return cells.filter(isText).length <= pictures.length
}

function asRows(table: Element, rows: readonly Element[]): void {
  const { ownerDocument } = table
  const text = ownerDocument.createElement('div')
  for (const row of rows) {
    const line = ownerDocument.createElement('p')
    line.textContent = cellsOf(row).map(lineIn).join('\t')
    text.appendChild(line)
  }
  table.parentNode?.replaceChild(text, table)
}
