import { type CellContent, CellOwners, type Slots } from './cell-owners.ts'
import { type GridCell, isBlank } from './table-grid.ts'

/**
 * A cell of a merged table: what it is made of, and how many rows and columns it spans. `taken`:
 * new cells of a side with words in them, which it spans as well.
 */
export interface LaidOut {
  readonly content: CellContent
  readonly taken: readonly Taken[]
  readonly rowspan: number
  readonly colspan: number
}

/** A new cell of a side that goes into one that the other put together. */
export interface Taken {
  readonly side: 'one' | 'other'
  readonly cell: GridCell
}

/**
 * Lays out the cells of a merged table, row by row. Those that a side put together or split are so;
 * one that goes over a new row or column of the other takes its cell in. Null where that comes to
 * no even table, or words would be lost.
 */
export function layOut(slots: Slots, width: number): LaidOut[][] | null {
  const owners = new CellOwners(slots)
  const owned: (GridCell | undefined)[] = []
  for (const place of slots.keys()) {
    const owner = owners.at(place)
    if (owner === null) return null
    owned.push(owner)
  }
  const taken = new Map<GridCell, readonly Taken[]>()
  for (const [owner, places] of placesOf(owned)) {
    const cells = fill(owned, owner, places, { slots, owners, width })
    if (cells === null) return null
    taken.set(owner, cells)
  }
  const rows: LaidOut[][] = Array.from({ length: slots.length / width }, () => [])
  const places = placesOf(owned)
  for (const [place, owner] of owned.entries()) {
    const all = owner === undefined ? [place] : (places.get(owner) ?? [])
    if (place !== all[0]) continue
    const content = owner === undefined ? nothing : owners.contentOf(owner)
    const { top, bottom, left, right } = rectOf(all, width)
    const [rowspan, colspan] = [bottom - top + 1, right - left + 1]
    if (content === null || all.length !== rowspan * colspan) return null
    rows[top]?.push({ content, taken: (owner && taken.get(owner)) ?? [], rowspan, colspan })
  }
  return rows
}

const nothing: CellContent = { base: [], one: [], other: [] }

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
 * Gives a cell all places between those that it has: free ones, and those of new cells. Returns
 * those with words in them; null where one is in use for something else.
 */
function fill(
  owned: (GridCell | undefined)[],
  owner: GridCell,
  places: readonly number[],
  { slots, owners, width }: { slots: Slots; owners: CellOwners; width: number },
): Taken[] | null {
  if (owned[places[0] ?? 0] !== owner) return []
  const { top, bottom, left, right } = rectOf(places, width)
  const inside = new Set<number>()
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) inside.add(row * width + column)
  const taken = new Map<GridCell, Taken>()
  for (const place of inside) {
    if (owned[place] === owner) continue
    const { base, one, other } = slots[place] ?? {}
    if (base) return null
    if (one && one !== owner && !isBlank(one)) taken.set(one, { side: 'one', cell: one })
    if (other && other !== owner && !isBlank(other)) taken.set(other, { side: 'other', cell: other })
    owned[place] = owner
  }
  const all = [...taken.values()]
  return all.every(({ cell }) => owners.placesOf(cell).every((place) => inside.has(place))) ? all : null
}
