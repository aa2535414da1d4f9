import type { BodyNode } from '#shared/article/body.ts'
import { headRows } from '#shared/publish/tidy-table.ts'
import type { Pdf } from './body.ts'
import { plain } from './runs.ts'
import { type Sheet, TextDrawing } from './sheet.ts'
import { colours, styles } from './styles.ts'
import { cellPadding, layOut, type SetCell, sum, type TableLayout } from './table-layout.ts'

/** The type sizes that are tried for a table, on upright and on landscape pages. */
const sizes = { upright: [9, 8, 7], turned: [9, 8, 7, 6, 5] } as const
const smallest = 5
/** The width between the margins of a landscape page of A4. */
const turnedWidth = 841.89 - 2 * 85

/**
 * A table below its caption, in the largest type in which its longest words fit; if there is none,
 * on a landscape page. Its header is repeated on each page.
 */
export function setTable(node: BodyNode, { sheet }: Pdf): void {
  const rows = node.content ?? []
  const fitting = (size: number, width: number, isLast = false) => layOut(rows, sheet.setter, { size, width, isLast })
  const first = (all: readonly number[], width: number) => {
    for (const size of all) {
      const layout = fitting(size, width)
      if (layout !== null) return layout
    }
    return null
  }
  const set = (layout: TableLayout) =>
    sheet.within('Table', () => {
      sheet.text(styles.tableCaption, plain(node.attrs?.caption))
      new TableDrawing(sheet, layout, headRows(rows)).draw()
      sheet.gap(styles.body.after + 4)
    })
  const upright = first(sizes.upright, sheet.width)
  const turned = upright ?? first(sizes.turned, turnedWidth) ?? fitting(smallest, turnedWidth, true)
  if (upright !== null) set(upright)
  else if (turned !== null) sheet.turned(() => set(turned))
}

class TableDrawing {
  readonly #sheet: Sheet
  readonly #layout: TableLayout
  /** The number of header rows. */
  readonly #head: number
  /** The cells that begin in a row. */
  readonly #cells: SetCell[][]
  /** The top of each row, from the top of the table, and the end of the last one. */
  readonly #tops: number[] = [0]

  constructor(sheet: Sheet, layout: TableLayout, head: number) {
    this.#sheet = sheet
    this.#layout = layout
    this.#head = head
    this.#cells = layout.rows.map(() => [])
    for (const cell of layout.cells) this.#cells[cell.row]?.push(cell)
    for (const height of layout.rows) this.#tops.push((this.#tops.at(-1) ?? 0) + height)
  }

  /** The height of a range of rows. */
  #height(from: number, to: number): number {
    return (this.#tops[to] ?? 0) - (this.#tops[from] ?? 0)
  }

  draw(): void {
    const { rows } = this.#layout
    const headHeight = this.#height(0, this.#head)
    // A header that takes up most of a page is not repeated.
    const repeats = this.#head > 0 && headHeight < this.#sheet.whole / 3
    for (let from = 0; from < rows.length; ) {
      const to = this.#together(from)
      const height = this.#height(from, to)
      const isHead = from < this.#head
      const next = isHead ? this.#height(to, this.#together(to)) : 0
      if (height + Math.min(next, this.#sheet.whole / 3) > this.#sheet.room && height <= this.#sheet.whole)
        this.#newPage(repeats && !isHead)
      this.#group(from, to, repeats && !isHead)
      from = to
    }
  }

  /** The end of the rows that cells spanning from this row reach. */
  #together(from: number): number {
    let to = from + 1
    for (let at = from; at < to; at += 1)
      for (const cell of this.#cells[at] ?? []) to = Math.max(to, cell.row + cell.rows)
    return Math.min(to, this.#layout.rows.length)
  }

  #newPage(repeats: boolean): void {
    const sheet = this.#sheet
    if (sheet.isFresh) return
    sheet.newPage()
    if (!repeats) return
    const height = this.#height(0, this.#head)
    sheet.artifact('Layout', () => {
      for (const cell of this.#cells.slice(0, this.#head).flat()) {
        let baseline = sheet.y + this.#height(0, cell.row) + cellPadding + cell.style.size
        for (const line of cell.lines) {
          let x = this.#leftOf(cell)
          for (const piece of line) {
            sheet.draw(piece, colours.text, x, baseline)
            x += piece.width
          }
          baseline += cell.style.leading
        }
      }
      this.#rule(sheet.y + height)
    })
    sheet.y += height
  }

  /** Draws rows that belong together, on as many pages as they take. */
  #group(from: number, to: number, repeats: boolean): void {
    const sheet = this.#sheet
    const rows = Array.from({ length: to - from }, () => sheet.element('TR'))
    const cells = this.#cells
      .slice(from, to)
      .flat()
      .map((cell) => {
        const element = sheet.doc.struct(cell.isHeader ? 'TH' : 'TD')
        element.dictionary.data.A = this.#attributes(cell)
        rows[cell.row - from]?.add(element)
        const text = sheet.doc.struct('P')
        element.add(text)
        return {
          cell,
          ends: [text, element],
          drawing: new TextDrawing(sheet, text, { ...cell.style, tag: 'P' }),
          drawn: 0,
        }
      })
    const height = this.#height(from, to)
    for (let done = 0; done < height; ) {
      const room = Math.max(sheet.room, sheet.whole / 3)
      const slice = Math.min(height - done, room)
      for (const each of cells) {
        const top = this.#height(from, each.cell.row) + cellPadding - done
        const { leading, size } = each.cell.style
        for (; each.drawn < each.cell.lines.length; each.drawn += 1) {
          const y = top + each.drawn * leading
          if (y + leading > slice + cellPadding && done + slice < height) break
          const line = each.cell.lines[each.drawn] ?? []
          each.drawing.line(line, this.#leftOf(each.cell), sheet.y + Math.max(0, y) + size)
        }
      }
      sheet.artifact('Layout', () => {
        for (let row = from; row < to; row += 1) {
          const y = this.#height(from, row + 1) - done
          if (y > 0 && y <= slice) this.#rule(sheet.y + y, row, from)
        }
      })
      sheet.advance(slice)
      done += slice
      if (done < height) {
        for (const { drawing } of cells) drawing.end()
        this.#newPage(repeats)
      }
    }
    for (const { drawing, ends } of cells) {
      drawing.end()
      for (const element of ends) element.end()
    }
    for (const row of rows) row.end()
  }

  #leftOf({ column }: SetCell): number {
    return this.#sheet.left + sum(this.#layout.columns.slice(0, column)) + this.#layout.padding
  }

  /**
   * A line below a row, but not through cells that span it. `from`: the first row in which these
   * may begin.
   */
  #rule(y: number, row = this.#head - 1, from = 0): void {
    const sheet = this.#sheet
    const isHead = row === this.#head - 1
    const goesOn = new Set(
      this.#cells
        .slice(from, row + 1)
        .flat()
        .filter((cell) => row < cell.row + cell.rows - 1)
        .flatMap(({ column, columns }) => Array.from({ length: columns }, (_, at) => column + at)),
    )
    let x = sheet.left
    this.#layout.columns.forEach((width, column) => {
      if (!goesOn.has(column))
        sheet.doc.rect(x, y - 0.5, width, isHead ? 1 : 0.5).fill(isHead ? colours.quiet : colours.line)
      x += width
    })
  }

  /** The structure attributes of a cell (ISO 32000-1, 14.8.5.7). */
  #attributes({ row, rows, columns, isHeader }: SetCell): Record<string, unknown> {
    return {
      O: 'Table',
      ...(isHeader && { Scope: row < this.#head ? 'Column' : 'Row' }),
      ...(columns > 1 && { ColSpan: columns }),
      ...(rows > 1 && { RowSpan: rows }),
    }
  }
}
