import { Extension } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  splitCell,
  tableEditing,
  toggleHeader,
} from '@tiptap/pm/tables'
import { typesOf } from '#renderer/editor/schema-types.ts'
import { insertBlocks } from '#renderer/editor/toolbar/insert-blocks.ts'
import type { CommandId } from '#shared/commands.ts'
import { keysOf } from '#shared/keys-of.ts'

export type TableCommandId = Extract<CommandId, `table.${string}`>

/** The operations on the table around the selection, by command. */
export const tableCommands: Readonly<Record<TableCommandId, Command>> = {
  'table.rowBefore': addRowBefore,
  'table.rowAfter': addRowAfter,
  'table.columnBefore': addColumnBefore,
  'table.columnAfter': addColumnAfter,
  'table.headerRow': toggleHeader('row'),
  'table.headerColumn': toggleHeader('column'),
  'table.merge': mergeCells,
  'table.split': splitCell,
  'table.deleteRow': orTable(deleteRow),
  'table.deleteColumn': orTable(deleteColumn),
  'table.delete': deleteTable,
}

export const tableCommandIds = keysOf(tableCommands)

/**
 * The table commands that are available in a state, as one string that stays equal while they do.
 */
export function usableTableCommands(state: EditorState): string {
  if (!isInTable(state)) return ''
  return tableCommandIds.filter((id) => tableCommands[id](state)).join(' ')
}

/** Where the table around the selection begins; -1 if there is none. */
export function tableAt({ selection: { $from } }: EditorState): number {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table') return $from.before(depth)
  return -1
}

/**
 * Whether commands apply to the table and not to its words: nothing is selected in it, or cells
 * are, or all the words of one cell, as after Tab.
 */
export function worksOnTable(state: EditorState): boolean {
  const { selection } = state
  if (tableAt(state) === -1) return false
  if (selection.empty || !(selection instanceof TextSelection)) return true
  const { $from, $to } = selection
  return $from.depth === $to.depth && $from.node(-1) === $to.node(-1) && isWhole($from, $to)
}

function isWhole($from: ResolvedPos, $to: ResolvedPos): boolean {
  const cell = $from.node(-1)
  return (
    cell.type.spec.tableRole !== undefined &&
    $from.index(-1) === 0 &&
    $from.parentOffset === 0 &&
    $to.index(-1) === cell.childCount - 1 &&
    $to.parentOffset === $to.parent.content.size
  )
}

interface TableShape {
  rows: number
  columns: number
  headerRow: boolean
  headerColumn: boolean
}

/**
 * Inserts an empty table after the caret's block, or in its place if that is empty, and puts the
 * caret into the first cell.
 */
export function insertTable({ rows, columns, headerRow, headerColumn }: TableShape): Command {
  return (state, dispatch) => {
    const { table, tableRow, tableCell, tableHeader } = typesOf(state.schema)
    const cell = (row: number, column: number): Node => {
      const isHeader = (headerRow && row === 0) || (headerColumn && column === 0)
      return (isHeader ? tableHeader : tableCell).createAndFill() as Node
    }
    const numbers = (length: number) => Array.from({ length }, (_, index) => index)
    const content = numbers(rows).map((row) =>
      tableRow.create(
        null,
        numbers(columns).map((column) => cell(row, column)),
      ),
    )
    return insertBlocks([table.create(null, content)])(state, dispatch)
  }
}

/** Tab: goes to the next cell; from the last one, to the first of a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (dispatch && view && addRowAfter(state, dispatch)) return goToNextCell(1)(view.state, dispatch)
  return true
}

/** Shift+Tab: goes to the previous cell; in the first cell it does nothing. */
export const previousCell: Command = (state, dispatch) =>
  isInTable(state) && (goToNextCell(-1)(state, dispatch) || true)

/** Deletes a row or column, or the whole table if that is all it has. */
function orTable(command: Command): Command {
  return (state, dispatch, view) => {
    if (!isInTable(state)) return false
    const { doc } = state
    let result = doc
    const tried = command(state, (tr) => {
      result = tr.doc
    })
    return tried && result !== doc ? command(state, dispatch, view) : deleteTable(state, dispatch)
  }
}

/**
 * Tables in the editor: selecting cells, keys, and keeping all rows the same length. Columns have
 * no widths of their own, so no node views are needed.
 */
export const Tables = Extension.create({
  name: 'tables',
  // After Lede's own keys.
  priority: 50,
  addProseMirrorPlugins: () => [tableEditing()],
})
