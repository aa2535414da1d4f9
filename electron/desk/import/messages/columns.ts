/** A fixed-pitch table aligns cells across rows; fewer rows do not count as a table. */
const fewestRows = 3

/** A piece of a text: lines of prose, or the rows of a table with their cells. */
export type Piece = { readonly lines: readonly string[] } | { readonly rows: readonly (readonly string[])[] }

/**
 * Separates tables set with spaces or tabs, for a fixed-pitch printer, from the lines around them.
 */
export function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let prose: string[] = []
  for (let at = 0; at < lines.length; ) {
    const rows = tableAt(lines, at)
    if (rows === 0) {
      prose.push(lines[at] ?? '')
      at += 1
      continue
    }
    pieces.push({ lines: prose }, { rows: cellsOf(lines.slice(at, at + rows)) })
    prose = []
    at += rows
  }
  return [...pieces, { lines: prose }]
}

/** How many lines from here are the rows of a table; 0 for none. */
function tableAt(lines: readonly string[], start: number): number {
  let end = start
  while (end < lines.length && partsOf(lines[end] ?? '').length > 1) end += 1
  const rows = lines.slice(start, end).map(partsOf)
  return rows.length >= fewestRows && isEven(rows) && !isProse(rows) ? rows.length : 0
}

interface Part {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The separate parts of a line. The indent of a paragraph does not count. */
function partsOf(line: string): Part[] {
  return [...expanded(line).matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: text }) => ({
    text,
    from: index,
    to: index + text.length,
  }))
}

/** A line with its tabs expanded to spaces. */
function expanded(line: string): string {
  return line.replace(/^\p{Cc}+/u, '').replaceAll('\t', '    ')
}

/** Whether most cells begin or end where cells of the row before do. */
function isEven(rows: readonly (readonly Part[])[]): boolean {
  let [even, all] = [0, 0]
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    if (above === undefined) continue
    for (const part of row) {
      all += 1
      if (above.some(({ from, to }) => from === part.from || to === part.to)) even += 1
    }
  }
  return even >= all * 0.6
}

/** Two spaces after a full stop do not separate columns. */
function isProse(rows: readonly (readonly Part[])[]): boolean {
  const ends = rows.filter((row) => row.slice(0, -1).every(({ text }) => /[.!?:]["”’)]?$/.test(text)))
  return ends.length > rows.length / 2
}

/** The cells of rows, each in its column. */
function cellsOf(lines: readonly string[]): string[][] {
  const rows = lines.map(partsOf)
  const columns = columnsOf(rows)
  return rows.map((row) => {
    const cells = columns.map(() => '')
    for (const { text, from, to } of row) {
      const at = columns.findIndex((column) => from < column.to && to > column.from)
      if (at !== -1) cells[at] = [cells[at], text].filter((each) => each !== '').join(' ')
    }
    return cells
  })
}

/**
 * The ranges of columns: cells that overlap in any row are in one column. Rows that span most
 * columns are ignored.
 */
function columnsOf(rows: readonly (readonly Part[])[]): { from: number; to: number }[] {
  const most = Math.max(...rows.map((row) => row.length))
  const telling = rows.filter((row) => row.length === most)
  const sorted = [...telling, ...rows.filter((row) => row.length > 1)]
    .flat()
    .toSorted((one, other) => one.from - other.from)
  const columns: { from: number; to: number }[] = []
  for (const { from, to } of sorted) {
    const last = columns.at(-1)
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return columns
}
