import type { Side } from '#shared/merge/names/traced.ts'
import { lineCounterparts } from './line-counterparts.ts'
import { mergeLists } from './merge-lists.ts'
import { type Grid, textsOf } from './table-grid.ts'

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

/** The rows and the columns of three copies of a table. */
export function tableLines({ base, one, other }: Readonly<Record<Side, Grid>>): Record<'rows' | 'columns', TableLines> {
  const [ones, others] = [counterpartsOf(base, one), counterpartsOf(base, other)]
  const lines = (kind: 'rows' | 'columns', count: number) =>
    new TableLines(count, withNew(ones[kind], others[kind]), withNew(others[kind], ones[kind]))
  return { rows: lines('rows', base.length), columns: lines('columns', base[0]?.length ?? 0) }
}

/** The rows, or the columns, of three copies of a table. */
export class TableLines {
  readonly #keys: Readonly<Record<Side, readonly string[]>>
  readonly #places: Readonly<Record<Side, ReadonlyMap<string, number>>>

  /** @param count how many the base has */
  constructor(count: number, one: readonly Line[], other: readonly Line[]) {
    const base = Array.from({ length: count }, (_, index) => `${index}`)
    this.#keys = { base, one: keysOf(one), other: keysOf(other) }
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
 * A row or column of a side: its counterpart in the base, null where it is new; by which text it is
 * known; whether it says something else than its counterpart.
 */
interface Line {
  readonly was: number | null
  readonly text: string
  readonly isRewritten: boolean
}

/** Lines of a side, where what the other put in is new, though it took the place of something. */
function withNew(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const fresh = new Set(others.flatMap(({ was, text }) => (was === null ? text : [])))
  return lines.map((line) => (line.isRewritten && fresh.has(line.text) ? { ...line, was: null } : line))
}

/**
 * The rows and columns of a side. Where it has other columns than the base, rows are compared by
 * what both have in common, and the other way round: of a row whose columns are gone nothing else
 * may be left.
 */
function counterpartsOf(base: Grid, side: Grid): Record<'rows' | 'columns', readonly Line[]> {
  const [before, after] = [textsOf(base), textsOf(side)]
  const [rows, columns] = [lineCounterparts(before.rows, after.rows), lineCounterparts(before.columns, after.columns)]
  const common = { rows: commonOf(rows), columns: commonOf(columns) }
  const within = (grid: Grid, at: 'base' | 'side') => ({
    rows: textsOf(grid.map((row) => common.columns[at].flatMap((column) => row[column] ?? []))).rows,
    columns: textsOf(common.rows[at].flatMap((row) => (grid[row] ? [grid[row]] : []))).columns,
  })
  const [were, are] = [within(base, 'base'), within(side, 'side')]
  const lines = (kind: 'rows' | 'columns', across: 'rows' | 'columns', found: (number | null)[]) => {
    const isOther = before[across].length !== after[across].length && common[across].side.length > 0
    const pairs = isOther ? lineCounterparts(were[kind], are[kind]) : found
    // A new column is the same in both copies, though only one of them has a new row as well.
    return pairs.map((was, index) => ({
      was,
      text: are[kind][index]?.trim() || (after[kind][index] ?? ''),
      isRewritten: was !== null && were[kind][was] !== are[kind][index],
    }))
  }
  return { rows: lines('rows', 'columns', rows), columns: lines('columns', 'rows', columns) }
}

/** The lines that a side has of the base: where they are in both. */
function commonOf(counterparts: readonly (number | null)[]): { base: number[]; side: number[] } {
  const side = [...counterparts.keys()].filter((index) => counterparts[index] != null)
  return { base: side.flatMap((index) => counterparts[index] ?? []), side }
}

/**
 * Keys by which lines are compared: the index of their counterpart in the base; for new lines their
 * text, so that what both put in alike is one, though within one side each is its own.
 */
function keysOf(lines: readonly Line[]): string[] {
  const counts = new Map<string, number>()
  return lines.map(({ was, text }) => {
    if (was !== null) return `${was}`
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return `new ${count} ${text}`
  })
}
