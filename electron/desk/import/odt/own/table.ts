import type { LineContainer } from '../../word/own/story.ts'
import { placesOf } from '../../word/own/tables.ts'
import { elementsOf, type XmlElement } from '../../word/xml.ts'

/**
 * The cells that begin in a table (ODF 1.3 part 3, 9.1), in order, each with the containers of its
 * lines.
 */
export function cellsOf(
  table: XmlElement,
  caption: string | null,
  isHeading: (cell: XmlElement) => boolean,
): { cell: XmlElement; around: readonly LineContainer[] }[] {
  const rows = rowsOf(table)
  const cells = rows.map((row) =>
    elementsOf(row, 'table:table-cell').map((element) => ({
      element,
      columns: spanIn(element, 'columns'),
      rows: spanIn(element, 'rows'),
      isHeading: isHeading(element),
    })),
  )
  return placesOf(table, rows, cells, caption)
}

function rowsOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((each) => {
    if (each.name === 'table:table-row') return [each]
    return /^table:table-(?:header-)?rows$/.test(each.name) ? rowsOf(each) : []
  })
}

function spanIn({ attributes }: XmlElement, kind: string): number {
  return Math.max(1, Number(attributes.get(`table:number-${kind}-spanned`) ?? 1) || 1)
}
