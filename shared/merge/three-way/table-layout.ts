import { type CellCopies, CellOwners, type Slots } from './cell-owners.ts'
import { type GridCell, isBlank } from './table-grid.ts'

/** A cell of a merged table: what there is of it, and how many rows and columns it spans. */
export interface LaidOut {
  readonly copies: CellCopies
  readonly rowspan: number
  readonly colspan: number
}

/**
 * Lays out the cells of a merged table, row by row. Those that a side put together or split are so;
 * one that goes over a new row or column of the other takes its empty cell in. Null where that
 * comes to no even table, or words would be lost.
 */
export function layOut(slots: Slots, width: number): LaidOut[][] | null {
  const owners = new CellOwners(slots)
  const owned: (GridCell | undefined)[] = []
  for (const place of slots.keys()) {
    const owner = owners.at(place)
    if (owner === null) return null
    owned.push(owner)
  }
  const spread = [...placesOf(owned)].every(([owner, places]) => fill(owned, owner, places, slots, width))
  if (!spread) return null
  const rows: LaidOut[][] = Array.from({ length: slots.length / width }, () => [])
  const places = placesOf(owned)
  for (const [place, owner] of owned.entries()) {
    const all = owner === undefined ? [place] : (places.get(owner) ?? [])
    if (place !== all[0]) continue
    const copies = owner === undefined ? {} : owners.copiesOf(owner)
    const { top, bottom, left, right } = rectOf(all, width)
    const [rowspan, colspan] = [bottom - top + 1, right - left + 1]
    if (copies === null || all.length !== rowspan * colspan) return null
    rows[top]?.push({ copies, rowspan, colspan })
  }
  return rows
}

/** The rows and columns between the first and the last that some places are in. */
function rectOf(places: readonly number[], width: number) {
  const rows = places.map((place) => Math.floor(place / width))
  const columns = places.map((place) => place % width)
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b))
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b))
  return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) }
}

function placesOf(owned: readonly (GridCell | undefined)[]): Map<GridCell, number[]> {
  const found = new Map<GridCell, number[]>()
  for (const [place, owner] of owned.entries()) {
    if (owner === undefined) continue
    const known = found.get(owner)
    if (known) known.push(place)
    else found.set(owner, [place])
  }
  return found
}

/**
 * Gives a cell all places between those that it has: free ones, and those of new cells in which
 * nobody wrote. Says whether that could be.
 */
function fill(
  owned: (GridCell | undefined)[],
  owner: GridCell,
  places: readonly number[],
  slots: Slots,
  width: number,
): boolean {
  if (owned[places[0] ?? 0] !== owner) return true
  const { top, bottom, left, right } = rectOf(places, width)
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const place = row * width + column
      const there = owned[place]
      if (there === owner) continue
      const { base, one, other } = slots[place] ?? {}
      if (base || [one, other].some((cell) => cell && !isBlank(cell))) return false
      owned[place] = owner
    }
  return true
}
