import type { Side } from '#shared/merge/names/traced.ts'
import { lineCounterparts } from './line-counterparts.ts'
import { mergeLists } from './merge-lists.ts'

/** A row or column of a merged table: where it is in each copy that has it. */
export type TableLine = Readonly<Partial<Record<Side, number | undefined>>>

/**
 * The rows or the columns of three copies of a table, each by its text: those of the merged one,
 * and where in the base either side's are (undefined: in none).
 */
export interface TableLines {
  readonly merged: readonly TableLine[]
  readonly baseOf: (index: number, side: 'one' | 'other') => number | undefined
}

/** Merges rows, or columns. */
export function mergeTableLines(base: readonly string[], one: readonly string[], other: readonly string[]): TableLines {
  const keys = { base: base.map((_, index) => `${index}`), one: keysOf(base, one), other: keysOf(base, other) }
  const places = { base: placesOf(keys.base), one: placesOf(keys.one), other: placesOf(keys.other) }
  const indexIn = (side: Side, key: string) => places[side].get(key)
  const merged = mergeLists(keys.base, keys.one, keys.other).keys.map((key) => ({
    base: indexIn('base', key),
    one: indexIn('one', key),
    other: indexIn('other', key),
  }))
  return { merged, baseOf: (index, side) => indexIn('base', keys[side][index] ?? '') }
}

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
