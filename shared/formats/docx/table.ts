import type { BodyNode } from '#shared/article/body.ts'
import { element } from '#shared/publish/escape.ts'
import { headRows, placed } from '#shared/publish/tidy-table.ts'
import { type Change, type Line, sameChanges } from '../office/lines.ts'
import { styleNames } from '../office/names.ts'
import { empty } from '../xml.ts'
import { paragraph as plainParagraph } from './paragraph.ts'
import type { Runs } from './runs.ts'
import { value } from './xml.ts'

interface Writers {
  readonly runs: Runs
  paragraph(line: Line, style: string | null): string
}

/** The width of a page's text, in twentieths of a point. */
const pageWidth = 9_026

/** The lines of one table, whose place in their paths is `depth`, as a table with its caption above (ECMA-376 part 1, 17.4). A row that came or went as a whole is tracked as one. */
export function tableMarkup(lines: readonly Line[], depth: number, { runs, paragraph }: Writers): string {
  const table = lines[0]?.path[depth]
  const { caption } = table?.container.attrs ?? {}
  const rows = grouped(lines, depth + 1)
  // As a table is counted out elsewhere: each cell by its lines.
  const nodes = rows.map((row): BodyNode => {
    const content = grouped(row, depth + 2).map((cell): BodyNode => {
      const container = cell[0]?.path[depth + 2]?.container
      return { type: container?.name ?? 'tableCell', attrs: { ...container?.attrs } }
    })
    return { type: 'tableRow', content }
  })
  const cells = placed(nodes)
  const linesOfCell = new Map(
    nodes.flatMap((node, at) => {
      const groups = grouped(rows[at] ?? [], depth + 2)
      return (node.content ?? []).map((cell, index) => [cell, groups[index] ?? []] as const)
    }),
  )
  const columns = Math.max(1, ...cells.map(({ column, columns }) => column + columns))
  const width = Math.floor(pageWidth / columns)
  const head = headRows(nodes)
  const rowMarkup = nodes.map((_, at) => {
    const change = changeOfRow(rows[at] ?? [])
    const inRow = cells
      .filter(({ row, rows }) => row <= at && at < row + rows)
      .toSorted((one, other) => one.column - other.column)
      .map(({ cell, row, rows, columns }) => {
        const merge = rows === 1 ? '' : row === at ? value('w:vMerge', 'restart') : '<w:vMerge></w:vMerge>'
        const properties = element(
          'w:tcPr',
          {},
          empty('w:tcW', { 'w:w': width * columns, 'w:type': 'dxa' }) +
            (columns === 1 ? '' : value('w:gridSpan', columns)) +
            merge,
        )
        if (row < at) return element('w:tc', {}, `${properties}<w:p></w:p>`)
        const style = cell.type === 'tableHeader' ? styleNames.tableHeading : null
        const inside = (linesOfCell.get(cell) ?? []).map((line) =>
          paragraph(change.length > 0 ? { ...line, ends: [] } : line, style),
        )
        return element('w:tc', {}, properties + inside.join(''))
      })
    const properties =
      (at < head ? '<w:tblHeader></w:tblHeader>' : '') +
      change.map((each) => element(`w:${each.kind}`, runs.changeOf(each), '')).join('')
    return element('w:tr', {}, (properties === '' ? '' : element('w:trPr', {}, properties)) + inRow.join(''))
  })
  const border = (side: string) =>
    empty(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'A6A6A6' })
  const borders = element(
    'w:tblBorders',
    {},
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join(''),
  )
  const grid = element('w:tblGrid', {}, empty('w:gridCol', { 'w:w': width }).repeat(columns))
  const properties = element('w:tblPr', {}, `<w:tblW w:w="0" w:type="auto"></w:tblW>${borders}`)
  const above =
    typeof caption === 'string'
      ? plainParagraph(runs, { ends: [] }, { style: styleNames.caption, inside: runs.plain(caption) })
      : ''
  const below = plainParagraph(runs, { ends: [] }, { style: styleNames.afterTable, inside: '' })
  return above + element('w:tbl', {}, properties + grid + rowMarkup.join('')) + below
}

/** Lines that follow one another in the same container at a depth. */
function grouped(lines: readonly Line[], depth: number): Line[][] {
  const groups: Line[][] = []
  let last: number | undefined
  for (const line of lines) {
    const id = line.path[depth]?.id
    if (id !== undefined && id === last) groups.at(-1)?.push(line)
    else groups.push([line])
    last = id
  }
  return groups
}

/** The changes that a row came and went with as a whole; none where only some of its text did. */
function changeOfRow(lines: readonly Line[]): readonly Change[] {
  const [first] = lines
  return first !== undefined && lines.every(({ ends }) => sameChanges(ends, first.ends)) ? first.ends : []
}
