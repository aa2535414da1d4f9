import { spanOf } from '#shared/blocks/table/cells.ts'
import type { Side } from '#shared/merge/names/traced.ts'
import type { GridCell } from './table-grid.ts'

/** The copies of a cell; none where a row of the one meets a column of the other. */
export type CellCopies = Readonly<Partial<Record<Side, GridCell | undefined>>>

/** What each copy has at each place of a merged table, row by row. */
export type Slots = readonly CellCopies[]

type Editor = 'one' | 'other'

/**
 * Whose cell is at each place of a merged table: that of the base, or of the side that put cells
 * together there, or split one, or put in the row or column.
 */
export class CellOwners {
  readonly #slots: Slots
  /** At which places of the merged table each cell of a copy is. */
  readonly #places = new Map<GridCell, number[]>()
  readonly #found = new Map<number, GridCell | undefined | null>()
  readonly #regrouped = new Map<GridCell, boolean>()

  constructor(slots: Slots) {
    this.#slots = slots
    for (const [place, { base, one, other }] of slots.entries())
      for (const cell of [base, one, other]) {
        if (cell === undefined) continue
        const known = this.#places.get(cell)
        if (known) known.push(place)
        else this.#places.set(cell, [place])
      }
  }

  /** The cell at a place; undefined where no copy has one, null where the sides contradict. */
  at(place: number): GridCell | undefined | null {
    const known = this.#found.get(place)
    if (known !== undefined || this.#found.has(place)) return known
    const found = this.#slots[place]?.base === undefined ? this.#newAt(place) : this.#keptAt(place)
    this.#found.set(place, found)
    return found
  }

  /**
   * What there is of a cell that is at some place. Null where a side regrouped it and the other
   * changed what is in it.
   */
  copiesOf(owner: GridCell): CellCopies | null {
    const places = this.#places.get(owner) ?? []
    const first = this.#slots[places[0] ?? 0] ?? {}
    const known = places.find((place) => this.#slots[place]?.base !== undefined)
    if (first.base === owner) return first
    if (known === undefined) return first
    const side = first.one === owner ? 'one' : 'other'
    const isWhole = places.length === sizeOf(owner)
    return isWhole && places.every((place) => this.#isLeft(place, side)) ? { [side]: owner } : null
  }

  #keptAt(place: number): GridCell | undefined | null {
    const { base, one, other } = this.#slots[place] ?? {}
    const [isOne, isOther] = [this.#isRegrouped(place, 'one'), this.#isRegrouped(place, 'other')]
    if (isOne && isOther) return this.#isAlike(one, other) ? one : null
    return isOne ? one : isOther ? other : base
  }

  /** In a row or column that somebody put in. */
  #newAt(place: number): GridCell | undefined | null {
    const { one, other } = this.#slots[place] ?? {}
    if (one && other && !this.#isAlike(one, other)) return null
    const cell = one ?? other
    const kept = (cell && this.#places.get(cell))?.filter((each) => this.#slots[each]?.base !== undefined) ?? []
    const owners = new Set(kept.map((each) => this.at(each)))
    if (owners.size > 1) return null
    return owners.size === 1 ? [...owners][0] : cell
  }

  /** Whether a side put the cell at a place together, or split it. */
  #isRegrouped(place: number, side: Editor): boolean {
    const { base, [side]: cell } = this.#slots[place] ?? {}
    if (base === undefined || cell === undefined) return false
    const known = this.#regrouped.get(cell)
    if (known !== undefined) return known
    const isRegrouped = !this.#areOver(cell, base, side, 'base')
    this.#regrouped.set(cell, isRegrouped)
    return isRegrouped
  }

  /** Whether both sides have the same there, in a cell over the same rows and columns. */
  #isAlike(one: GridCell | undefined, other: GridCell | undefined): boolean {
    if (one === undefined || other === undefined) return false
    return one.node.content.eq(other.node.content) && this.#areOver(one, other, 'one', 'other')
  }

  /** Whether two cells are over the same places, of those that both copies have. */
  #areOver(cell: GridCell, counterpart: GridCell, side: Side, copy: Side): boolean {
    const [ones, others] = [
      this.#places.get(cell)?.filter((place) => this.#slots[place]?.[copy] !== undefined) ?? [],
      this.#places.get(counterpart)?.filter((place) => this.#slots[place]?.[side] !== undefined) ?? [],
    ]
    return ones.length === others.length && ones.every((place, index) => place === others[index])
  }

  /** Whether the other side left at a place what was there, or made the same of it. */
  #isLeft(place: number, side: Editor): boolean {
    const { base, one, other } = this.#slots[place] ?? {}
    const theirs = side === 'one' ? other : one
    if (base === undefined || theirs === undefined) return true
    return theirs.node.eq(base.node) || this.#isAlike(one, other)
  }
}

function sizeOf({ node: { attrs } }: GridCell): number {
  return spanOf(attrs.colspan, 'colspan') * spanOf(attrs.rowspan, 'rowspan')
}
