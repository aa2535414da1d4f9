import type { EditorState } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  CellSelection,
  deleteColumn,
  deleteRow,
  mergeCells,
  moveTableColumn,
  moveTableRow,
  splitCell,
  TableMap,
} from '@tiptap/pm/tables'

// What the editor can do to the rows, columns and cells of a table.

/** A cell by its row and column, both wrapped into the table. */
export interface Cells {
  readonly row: number
  readonly column: number
}

/** What somebody does to a table that is the first block, at one cell, or from one to another. */
export type Deed = (state: EditorState, at: Cells, to: Cells, word: string) => EditorState

type Command = (state: EditorState, dispatch: (tr: EditorState['tr']) => void) => boolean

const done = (state: EditorState, command: Command) => {
  let now = state
  command(state, (tr) => {
    now = state.apply(tr)
  })
  return now
}

const tableIn = (state: EditorState) => {
  const { firstChild } = state.doc
  if (firstChild === null) throw new Error('no table')
  return { node: firstChild, map: TableMap.get(firstChild) }
}

const cellAt = (state: EditorState, { row, column }: Cells) => {
  const { map } = tableIn(state)
  return 1 + (map.map[(row % map.height) * map.width + (column % map.width)] ?? 0)
}

/** With the cells from one to another chosen. */
const chosen = (state: EditorState, at: Cells, to: Cells = at) =>
  state.apply(state.tr.setSelection(CellSelection.create(state.doc, cellAt(state, at), cellAt(state, to))))

/** Types at the beginning of a cell. */
export const typed = (state: EditorState, at: Cells, word: string) =>
  state.apply(state.tr.insertText(word, cellAt(state, at) + 2))

const hasSpans = (state: EditorState) => {
  const { map } = tableIn(state)
  return new Set(map.map).size < map.map.length
}

export const deeds = {
  type: (state, at, _to, word) => typed(state, at, `${word} `),
  addRow: (state, at, to, word) =>
    typed(
      done(chosen(state, at), addRowAfter),
      { row: (at.row % tableIn(state).map.height) + 1, column: to.column },
      word,
    ),
  addColumn: (state, at, to, word) =>
    typed(
      done(chosen(state, at), addColumnAfter),
      { row: to.row, column: (at.column % tableIn(state).map.width) + 1 },
      word,
    ),
  addEmptyRow: (state, at) => done(chosen(state, at), addRowAfter),
  addEmptyColumn: (state, at) => done(chosen(state, at), addColumnAfter),
  deleteRow: (state, at) => (tableIn(state).map.height > 2 ? done(chosen(state, at), deleteRow) : state),
  deleteColumn: (state, at) => (tableIn(state).map.width > 2 ? done(chosen(state, at), deleteColumn) : state),
  moveRow: (state, at, to) => {
    const { height } = tableIn(state).map
    const [from, target] = [at.row % height, to.row % height]
    return hasSpans(state) || from === target
      ? state
      : done(chosen(state, at), moveTableRow({ from, to: target, pos: 2 }))
  },
  moveColumn: (state, at, to) => {
    const { width } = tableIn(state).map
    const [from, target] = [at.column % width, to.column % width]
    return hasSpans(state) || from === target
      ? state
      : done(chosen(state, at), moveTableColumn({ from, to: target, pos: 2 }))
  },
  merge: (state, at, to) => done(chosen(state, at, to), mergeCells),
  split: (state, at) => done(chosen(state, at), splitCell),
} satisfies Record<string, Deed>
