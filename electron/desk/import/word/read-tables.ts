import { cellChanges } from './elements.ts'
import { Flow } from './flow.ts'
import type { Pen } from './pen.ts'
import type { Readers } from './steps.ts'
import { cellOf, rowOf, type Table, tableOf } from './table.ts'
import { plainTextOf } from './text.ts'
import { elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** Readers for tables (ECMA-376 part 1, 17.4). */
export function tableReaders(pen: Pen): Readers {
  const readTable = (element: XmlElement) => {
    const table: Table = { rows: [], style: valueAt(element, 'w:tblPr', 'w:tblStyle') }
    pen.tables.push(table)
    pen.inner(element, () => {
      pen.tables.pop()
      const cells = table.rows.flatMap((row) => row.cells)
      // A table that is entirely hidden leaves no empty table.
      const isHidden = cells.every(({ html }) => html === '') && cells.some(({ words }) => words.trim() !== '')
      if (cells.length > 0 && !isHidden) pen.flow.add(tableOf(table.rows, (words) => pen.leftOut.add('hidden', words)))
    })
  }

  const readRow = (element: XmlElement) => {
    const properties = elementAt(element, 'w:trPr')
    if (isOnAt(properties, 'w:hidden')) {
      pen.leaveOut('hidden', plainTextOf(element))
      return
    }
    pen.tables.at(-1)?.rows.push(rowOf(properties))
    pen.inner(element)
  }

  const readCell = (element: XmlElement) => {
    const row = pen.tables.at(-1)?.rows.at(-1)
    if (row === undefined) {
      pen.inner(element)
      return
    }
    const flow = new Flow()
    pen.flows.push(flow)
    const end = () => {
      pen.flows.pop()
      row.cells.push(cellOf(element, flow.html()))
    }
    const properties = elementAt(element, 'w:tcPr')
    const change = properties && elementsOf(properties).find(({ name }) => cellChanges[name] !== undefined)
    if (change) pen.changed(element, change, cellChanges[change.name] ?? 'ins', end)
    else pen.inner(element, end)
  }

  return { 'w:tbl': readTable, 'w:tr': readRow, 'w:tc': readCell }
}
