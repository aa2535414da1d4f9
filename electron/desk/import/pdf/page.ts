/** A piece of text with its position on a page, in points from the lower left corner. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline of its letters. */
  readonly base: number
  readonly size: number
  readonly isRtl: boolean
}

/** A line of a column. */
export interface Line extends Piece {
  readonly page: number
  /** The column that it is in. */
  readonly column: { readonly left: number; readonly right: number }
}

/** A page's pieces in reading order, as lines: columns one after the other. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const segments = segmentsOf(pieces)
  return blocksOf(segments).flatMap((block) => {
    const column = { left: least(block, 'left'), right: most(block, 'right') }
    return rowsOf(block).map((row) => ({ ...joinedRow(row), page, column }))
  })
}

const least = (pieces: readonly Piece[], side: 'left' | 'base') =>
  pieces.reduce((edge, piece) => Math.min(edge, piece[side]), Number.POSITIVE_INFINITY)
const most = (pieces: readonly Piece[], side: 'right' | 'base') =>
  pieces.reduce((edge, piece) => Math.max(edge, piece[side]), Number.NEGATIVE_INFINITY)

/** Joins pieces on a line that are as close as words. */
function segmentsOf(pieces: readonly Piece[]): Piece[] {
  return rowsOf(pieces).flatMap((row) => {
    const segments: Piece[] = []
    for (const piece of row.toSorted((one, other) => one.left - other.left)) {
      const before = segments.at(-1)
      if (before !== undefined && piece.left - before.right < 1.2 * Math.max(before.size, piece.size) * gutter)
        segments[segments.length - 1] = joinedRow([before, piece])
      else segments.push(piece)
    }
    return segments
  })
}

/** Words are no farther apart, in units of their font size; columns are. */
const gutter = 0.75

/** Pieces grouped by line, from top to bottom. A raised figure is on the line beside it. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((one, other) => other.base - one.base)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && Math.abs(first.base - piece.base) < 0.45 * Math.max(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows
}

function joinedRow(row: readonly Piece[]): Piece {
  const sorted = row.toSorted((one, other) => one.left - other.left)
  const isRtl = row.filter((piece) => piece.isRtl).length * 2 > row.length
  const ordered = isRtl ? sorted.toReversed() : sorted
  const text = ordered.reduce((words, piece, index) => {
    const before = ordered[index - 1]
    const gap = before === undefined ? 0 : isRtl ? before.left - piece.right : piece.left - before.right
    const isApart = before !== undefined && gap > 0.15 * piece.size && !/\s$/u.test(words) && !/^\s/u.test(piece.text)
    return words + (isApart ? ' ' : '') + piece.text
  }, '')
  const largest = row.toSorted((one, other) => other.text.length - one.text.length)[0]
  return {
    text,
    left: least(row, 'left'),
    right: most(row, 'right'),
    base: largest?.base ?? 0,
    size: largest?.size ?? 0,
    isRtl,
  }
}

/** The most blocks into which a page is divided. */
const mostCuts = 400

/**
 * The blocks of a page in reading order: if a vertical gap divides it, the left part comes first;
 * else it is divided at the widest horizontal gap.
 */
function blocksOf(all: readonly Piece[]): Piece[][] {
  const done: Piece[][] = []
  const waiting: (readonly Piece[])[] = [all]
  for (let cuts = 0; waiting.length > 0; cuts += 1) {
    const pieces = waiting.pop() ?? []
    const cut = cuts > mostCuts ? null : (cutDown(pieces) ?? cutAcross(pieces))
    if (cut === null) {
      if (pieces.length > 0) done.push([...pieces])
    } else waiting.push(cut[1], cut[0])
  }
  return done
}

/** The first and the second of two parts. */
type Cut = readonly [readonly Piece[], readonly Piece[]]

function cutDown(pieces: readonly Piece[]): Cut | null {
  const sorted = pieces.toSorted((one, other) => one.left - other.left)
  const size = median(pieces.map((piece) => piece.size))
  let [edge, widest, at] = [Number.NEGATIVE_INFINITY, 0, 0]
  for (const [index, piece] of sorted.entries()) {
    const gap = piece.left - edge
    if (index > 0 && gap > widest) [widest, at] = [gap, index]
    edge = Math.max(edge, piece.right)
  }
  if (widest < size * gutter) return null
  const [left, right] = [sorted.slice(0, at), sorted.slice(at)]
  // A column consists of lines of letters; a list's numbers and a table's figures are beside
  // theirs.
  if (!isColumn(left) || !isColumn(right)) return null
  const isRtl = pieces.filter((piece) => piece.isRtl).length * 2 > pieces.length
  return isRtl ? [right, left] : [left, right]
}

function isColumn(pieces: readonly Piece[]): boolean {
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return rowsOf(pieces).length >= 2 && letters / pieces.length >= 12
}

function cutAcross(pieces: readonly Piece[]): Cut | null {
  const rows = rowsOf(pieces)
  let [widest, at] = [0, 0]
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    if (above === undefined) continue
    // Larger text needs more space itself.
    const gap = least(above, 'base') - most(row, 'base') - Math.max(...row.map(({ size }) => size))
    if (gap > widest) [widest, at] = [gap, index]
  }
  const size = median(pieces.map((piece) => piece.size))
  if (widest < size * 0.5) return null
  return [rows.slice(0, at).flat(), rows.slice(at).flat()]
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
