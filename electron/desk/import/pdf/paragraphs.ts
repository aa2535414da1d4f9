import { endsSentence } from '../words.ts'
import { type Line, median } from './page.ts'

/** The lines of a paragraph. */
export interface Paragraph {
  readonly lines: readonly string[]
  readonly size: number
  readonly page: number
}

/**
 * The paragraphs in lines: they end at wider spacing, before an indent, after a short line that
 * ends a sentence, and where the font size changes.
 */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const gaps = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    const gap = above && above.column === line.column ? above.base - line.base : 0
    return gap > 0 ? [gap / line.size] : []
  })
  const usual = gaps.length === 0 ? 1.2 : median(gaps)
  const paragraphs: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const open = paragraphs.at(-1)
    if (above !== undefined && open !== undefined && goesOn(above, line, usual, open)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((open) => ({
    lines: open.map(({ text }) => text.trim()),
    size: median(open.map(({ size }) => size)),
    page: open[0]?.page ?? 0,
  }))
}

function goesOn(above: Line, line: Line, usual: number, open: readonly Line[]): boolean {
  if (Math.abs(above.size - line.size) > 0.08 * line.size) return false
  if (/^[•▪■●–-]\s/u.test(line.text)) return false
  const isParted = endsSentence(above.text)
  // Only an unfinished sentence continues in the next column or page.
  if (above.column !== line.column) return !isParted && /^\p{Ll}/u.test(line.text.trim())
  if ((above.base - line.base) / line.size > usual * 1.25 + 0.05) return false
  const [start, before] = line.isRtl
    ? [line.column.right - line.right, above.column.right - above.right]
    : [line.left - line.column.left, above.left - above.column.left]
  const isIndented = start > 0.7 * line.size && before < 0.4 * line.size && open.length > 0
  if (isIndented && isParted) return false
  const width = line.column.right - line.column.left
  const end = above.isRtl ? above.left - above.column.left : above.column.right - above.right
  return !(isParted && end > 0.12 * width)
}
