import type { KeyboardEvent } from 'react'
import { idsBetween, indexOf, pageSize, rowAt, useLibrary } from '#renderer/state/library.ts'
import { bin, openToWrite } from './actions.ts'

/** How many rows Page Up and Page Down move. */
const leap = 8

// Where a selection with Shift starts: the row that was last selected, or moved to without Shift.
let anchor: string | null = null

/**
 * The position of the keyboard cursor's row; if that row is no longer loaded, its last position. -1
 * before the first move.
 */
export function cursorIndex(): number {
  const state = useLibrary.getState()
  if (!state.cursor) return -1
  const index = indexOf(state, state.cursor.id)
  return index === -1 ? Math.min(state.cursor.index, (state.total ?? 1) - 1) : index
}

/** Moves the keyboard cursor to a row and starts a selection with Shift there. */
export function moveTo(index: number, { keepAnchor = false } = {}): void {
  const row = rowAt(useLibrary.getState(), index)
  if (!row) return
  if (!keepAnchor) anchor = row.id
  useLibrary.setState({ cursor: { id: row.id, index } })
}

/** Selects a draft, or removes it from the selection. */
export function tick(id: string): void {
  anchor = id
  useLibrary.setState(({ selection }) => {
    const next = new Set(selection)
    if (!next.delete(id)) next.add(id)
    return { selection: next }
  })
}

/** Selects everything from the start of the selection to a row. */
export async function extendTo(index: number): Promise<void> {
  const from = anchor === null ? -1 : indexOf(useLibrary.getState(), anchor)
  const ids = await idsBetween(from === -1 ? index : from, index)
  useLibrary.setState({ selection: new Set(ids) })
  moveTo(index, { keepAnchor: true })
}

interface ListKeys {
  /** Scrolls a row into view, loading it first if necessary. */
  reveal(index: number): Promise<void>
  openMenu(index: number): void
}

/**
 * The keys of the list: arrows move, Space and Shift select, Enter opens and moves into the text,
 * Delete moves to the bin.
 */
export function useListKeys({ reveal, openMenu }: ListKeys): (event: KeyboardEvent) => void {
  return (event) => {
    const { total, selection, query } = useLibrary.getState()
    if (!total || event.altKey) return
    const here = cursorIndex()
    const row = rowAt(useLibrary.getState(), here)
    const mod = event.ctrlKey || event.metaKey

    const go = (target: number) => {
      const index = Math.max(0, Math.min(total - 1, target))
      void reveal(index).then(() => (event.shiftKey ? extendTo(index) : moveTo(index)))
    }
    const moves: Partial<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + leap,
      PageUp: here - leap,
      Home: 0,
      End: total - 1,
    }
    const target = moves[event.key]
    const act = () => {
      if (target !== undefined) return go(target)
      if (event.key === 'a' && mod) return void selectAll(total)
      if (event.key === 'Escape' && selection.size > 0) return useLibrary.setState({ selection: new Set() })
      if (!row) return false
      if (event.key === 'Enter') return openToWrite(row.id)
      if (event.key === ' ') return tick(row.id)
      if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return openMenu(here)
      if (event.key === 'Delete' || (event.key === 'Backspace' && mod))
        return query.view !== 'bin' ? void bin(selection.size > 0 ? [...selection] : [row.id]) : undefined
      return false
    }
    if (act() !== false) event.preventDefault()
  }
}

async function selectAll(total: number): Promise<void> {
  const ids: string[] = []
  for (let first = 0; first < total; first += pageSize) {
    ids.push(...(await idsBetween(first, Math.min(total, first + pageSize) - 1)))
  }
  useLibrary.setState({ selection: new Set(ids) })
}
