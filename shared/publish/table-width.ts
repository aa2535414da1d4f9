import type { BodyNode } from '#shared/article/body.ts'

/** How many characters fit side by side on a sheet of A4 in a table's type: upright, and turned. */
const characters = { upright: 92, turned: 140 } as const

/** The width of the space between two columns, in characters. */
const gap = 2

/**
 * How a table is printed on paper: upright, on a turned page, or turned and in smaller type. A
 * column is as wide as its longest word, so that no word and no number is cut.
 */
export function tableWidth(rows: readonly BodyNode[]): 'usual' | 'wide' | 'widest' {
  const columns: number[] = []
  for (const { content: cells = [] } of rows) {
    let column = 0
    for (const cell of cells) {
      const span = Number(cell.attrs?.colspan ?? 1)
      const each = Math.ceil(longestWord(textOf(cell)) / span)
      for (const end = column + span; column < end; column += 1) columns[column] = Math.max(columns[column] ?? 0, each)
    }
  }
  const width = columns.reduce((sum, longest) => sum + longest + gap, 0)
  return width > characters.turned ? 'widest' : width > characters.upright ? 'wide' : 'usual'
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \t\n-]+/).map(({ length }) => length))
}

function textOf({ type, text, content = [] }: BodyNode): string {
  if (type === 'text') return text ?? ''
  return content.map(textOf).join(type === 'paragraph' ? '' : ' ')
}
