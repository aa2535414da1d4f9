import type { Side } from '#shared/merge/names/traced.ts'
import type { GridCell } from './table-grid.ts'

/** The copies of a cell; none where a row of the one meets a column of the other. */
export type CellCopies = Readonly<Partial<Record<Side, GridCell | undefined>>>

/** The cells of each copy whose content, one after the other, is what a merged cell is made of. */
export type CellContent = Readonly<Record<Side, readonly GridCell[]>>

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
   * What there is of a cell that is at some place: of one that a side put together, all that it was
   * put together of. The first part of one that a side split has what the other wrote in that. Null
   * where a cell of a copy is in this one and in others as well.
   */
  contentOf(owner: GridCell): CellContent | null {
    const places = this.placesOf(owner)
    const [was] = this.#cellsAt(places, 'base')
    const whole = was === undefined ? places : this.placesOf(was)
    const isPart = whole.length > places.length && places.every((place) => whole.includes(place))
    if (!isPart) return this.#contentAt(places)
    if (places[0] === whole[0]) {
      const content = this.#contentAt(whole)
      const ownPart = (side: Editor) => (this.#isRegrouped(places[0] ?? 0, side) ? this.#cellsAt(places, side) : null)
      return content && { ...content, one: ownPart('one') ?? content.one, other: ownPart('other') ?? content.other }
    }
    const part = (side: Editor) => (this.#isRegrouped(places[0] ?? 0, side) ? this.#cellsAt(places, side) : [])
    return { base: [], one: part('one'), other: part('other') }
  }

  /** At which places a cell of a copy is. */
  placesOf(cell: GridCell): readonly number[] {
    return this.#places.get(cell) ?? []
  }

  /** What each copy has at some places; null where a cell of one is elsewhere as well. */
  #contentAt(places: readonly number[]): CellContent | null {
    const known = new Set(places)
    const content = {
      base: this.#cellsAt(places, 'base'),
      one: this.#cellsAt(places, 'one'),
      other: this.#cellsAt(places, 'other'),
    }
    const isInside = (cell: GridCell) => this.placesOf(cell).every((place) => known.has(place))
    return Object.values(content).flat().every(isInside) ? content : null
  }

  #cellsAt(places: readonly number[], side: Side): GridCell[] {
    return [...new Set(places.flatMap((place) => this.#slots[place]?.[side] ?? []))]
  }

  #keptAt(place: number): GridCell | undefined | null {
    const { base, one, other } = this.#slots[place] ?? {}
    const [isOne, isOther] = [this.#isRegrouped(place, 'one'), this.#isRegrouped(place, 'other')]
    if (isOne && isOther) return one && other && this.#areOver(one, other, 'one', 'other') ? one : null
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
}
