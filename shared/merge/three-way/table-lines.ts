import type { Side } from '#shared/merge/names/traced.ts'
import { lineCounterparts } from './line-counterparts.ts'
import { mergeLists } from './merge-lists.ts'

type Editor = Exclude<Side, 'base'>

/** A row or column of a merged table: where it is in each copy that has it. */
export type TableLine = Readonly<Partial<Record<Side, number | undefined>>>

/**
 * Lines of the base, by their index, that are left where they were, though a side moved or deleted
 * them.
 */
export type Left = Readonly<Record<Editor, ReadonlySet<number>>>

/** The rows or the columns of a merged table, and those that both moved, each to another place. */
export interface MergedLines {
  readonly merged: readonly TableLine[]
  readonly movedByBoth: ReadonlySet<number>
}

/** The rows, or the columns, of three copies of a table, each by its text. */
export class TableLines {
  readonly #keys: Readonly<Record<Side, readonly string[]>>
  readonly #places: Readonly<Record<Side, ReadonlyMap<string, number>>>

  constructor(base: readonly string[], one: readonly string[], other: readonly string[]) {
    this.#keys = { base: base.map((_, index) => `${index}`), one: keysOf(base, one), other: keysOf(base, other) }
    const { base: was, one: ones, other: others } = this.#keys
    this.#places = { base: placesOf(was), one: placesOf(ones), other: placesOf(others) }
  }

  /** Merges them as lists. `left`: what either side did that does not count. */
  merge(left: Left = nothingLeft): MergedLines {
    const { keys, movedByBoth } = mergeLists(
      this.#keys.base,
      this.#keysWith(left, 'one'),
      this.#keysWith(left, 'other'),
    )
    const merged = keys.map((key) => ({
      base: this.#places.base.get(key),
      one: this.#places.one.get(key),
      other: this.#places.other.get(key),
    }))
    return { merged, movedByBoth: new Set(movedByBoth.flatMap((key) => this.#places.base.get(key) ?? [])) }
  }

  /** Which line of the base a side's is; undefined: none. */
  baseOf(index: number, side: Editor): number | undefined {
    return this.#places.base.get(this.#keys[side][index] ?? '')
  }

  /** The lines of a side, with those that are left where they were in the base. */
  #keysWith(left: Left, side: Editor): readonly string[] {
    const { [side]: keys, base } = this.#keys
    if (left[side].size === 0) return keys
    const all = keys.filter((key) => !left[side].has(this.#places.base.get(key) ?? -1))
    for (const index of [...left[side]].toSorted((a, b) => a - b)) {
      const last = all.findLastIndex((key) => (this.#places.base.get(key) ?? Number.POSITIVE_INFINITY) < index)
      all.splice(last + 1, 0, base[index] ?? '')
    }
    return all
  }
}

export const nothingLeft: Left = { one: new Set(), other: new Set() }

function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, index) => [key, index]))
}

/**
 * Keys by which lines are compared: the index of their counterpart in the base; for new lines their
 * text, so that what both put in alike is one, though within one side each is its own.
 */
function keysOf(base: readonly string[], texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return lineCounterparts(base, texts).map((index, place) => {
    if (index !== null) return `${index}`
    const text = texts[place] ?? ''
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return `new ${count} ${text}`
  })
}
