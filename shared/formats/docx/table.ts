import { element } from '#shared/publish/escape.ts'
import { type GridCell, gridOf } from '../office/grid.ts'
import type { Line } from '../office/lines.ts'
import { styleNames } from '../office/names.ts'
import { empty } from '../xml.ts'
import { paragraph } from './paragraph.ts'
import type { Runs } from './runs.ts'
import { value } from './xml.ts'

/** The width of a page's text, in twentieths of a point. */
const pageWidth = 9_026

/**
 * The lines of one table, at index `depth` of their paths, as a table with its caption above
 * (ECMA-376 part 1, 17.4). A row that was inserted or deleted as a whole is tracked as one change.
 */
export function tableMarkup(lines: readonly Line[], depth: number, runs: Runs): string {
  const { caption, columns, head, rows } = gridOf(lines, depth)
  const width = Math.floor(pageWidth / columns)
  const cellMarkup = ({ lines, isHeader, isCovered, rows, columns }: GridCell, isTracked: boolean) => {
    const merge = rows === 1 ? '' : isCovered ? '<w:vMerge></w:vMerge>' : value('w:vMerge', 'restart')
    const span = columns === 1 ? '' : value('w:gridSpan', columns)
    const size = empty('w:tcW', { 'w:w': width * columns, 'w:type': 'dxa' })
    const properties = element('w:tcPr', {}, size + span + merge)
    if (isCovered) return element('w:tc', {}, `${properties}<w:p></w:p>`)
    const style = isHeader ? styleNames.tableHeading : null
    const inside = lines.map((line) =>
      paragraph(runs, isTracked ? { ends: [] } : line, { style, inside: runs.of(line.pieces) }),
    )
    return element('w:tc', {}, properties + inside.join(''))
  }
  const rowMarkup = rows.map(({ cells, change }, at) => {
    const properties =
      (at < head ? '<w:tblHeader></w:tblHeader>' : '') +
      change.map((each) => element(`w:${each.kind}`, runs.changeOf(each), '')).join('')
    const inRow = cells.map((cell) => cellMarkup(cell, change.length > 0)).join('')
    return element('w:tr', {}, (properties === '' ? '' : element('w:trPr', {}, properties)) + inRow)
  })
  const grid = element('w:tblGrid', {}, empty('w:gridCol', { 'w:w': width }).repeat(columns))
  const plain = (style: string, inside: string) => paragraph(runs, { ends: [] }, { style, inside })
  const above = caption === null ? '' : plain(styleNames.caption, runs.plain(caption))
  return above + element('w:tbl', {}, properties + grid + rowMarkup.join('')) + plain(styleNames.afterTable, '')
}

const border = (side: string) => empty(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'A6A6A6' })
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
const properties = element(
  'w:tblPr',
  {},
  `<w:tblW w:w="0" w:type="auto"></w:tblW>${element('w:tblBorders', {}, borders)}`,
)
