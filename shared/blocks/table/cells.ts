import { Node } from '@tiptap/core'

/** The most columns and rows that one cell may span. */
export const largestSpan = { colspan: 100, rowspan: 1_000 } as const

/** `value` as a number of columns or rows that a cell spans, 1 where it is none. */
export function spanOf(value: unknown, along: keyof typeof largestSpan): number {
  const span = Number(value)
  return isSpan(span, along) ? span : 1
}

function isSpan(value: unknown, along: keyof typeof largestSpan): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= largestSpan[along]
}

/** A header cell of a row or column. */
export const TableHeader = cell('tableHeader', 'th')

/** A cell of a table. */
export const TableCell = cell('tableCell', 'td')

function cell(name: string, tag: string) {
  return Node.create({
    name,
    content: 'paragraph+',
    isolating: true,
    addAttributes: () => ({
      colspan: span('colspan'),
      rowspan: span('rowspan'),
      colwidth: { default: null, rendered: false, validate: validWidths },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })
}

function span(along: keyof typeof largestSpan) {
  return {
    default: 1,
    validate: (value: unknown) => {
      if (!isSpan(value, along)) throw new RangeError(`no ${along}: ${String(value)}`)
    },
    parseHTML: (element: HTMLElement) => spanOf(element.getAttribute(along), along),
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[along] === 1 ? {} : { [along]: String(attributes[along]) },
  }
}

function validWidths(value: unknown): void {
  const isWidths = Array.isArray(value) && value.every((width) => Number.isInteger(width) && width >= 0)
  if (value !== null && !isWidths) throw new RangeError(`no widths of columns: ${String(value)}`)
}
