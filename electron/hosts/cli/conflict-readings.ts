import type { Doc } from 'yjs'
import type { Cell, Conflict } from '#shared/merge/index.ts'
import type { Terminal } from './terminal.ts'

/**
 * A conflict as text: its field (null: the text), in the text its table cell (null: none), and the
 * reading of either side; for a line that both moved (`moved`), the line before it.
 */
export interface ConflictReadings {
  readonly field: string | null
  readonly cell: Cell | null
  readonly moved: boolean
  readonly one: string
  readonly other: string
}

/** These conflicts of a draft as text. */
export async function readingsIn(draft: Doc, conflicts: readonly Conflict[]): Promise<ConflictReadings[]> {
  const [{ aroundOf, rangesIn, textOf }, { contentOf }] = await Promise.all([
    import('#shared/merge/index.ts'),
    import('#shared/review/suggest/content.ts'),
  ])
  const { body } = contentOf(draft)
  const rangeOf = rangesIn(draft)
  return conflicts.map((conflict) => {
    if (conflict.kind === 'field') {
      const { field, one, other } = conflict
      return { field, cell: null, moved: false, one: valueText(one), other: valueText(other) }
    }
    const range = rangeOf(conflict)
    return {
      field: null,
      cell: range && aroundOf(body, range).cell,
      moved: conflict.kind === 'place',
      one: textOf(conflict.one),
      other: textOf(conflict.other),
    }
  })
}

/** A conflict in one line. */
export function readingsLine({ field, cell, moved, one, other }: ConflictReadings, terminal: Terminal): string {
  const place = cell ? `${cell.rowHead ?? cell.row}, ${cell.columnHead ?? cell.column}` : field
  const where = moved ? terminal.text('conflicts.moved') : place
  return `${where === null ? '' : `${where}: `}{${one}} | {${other}}`
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}
