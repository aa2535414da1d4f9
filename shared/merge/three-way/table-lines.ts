import type { Side } from '#shared/merge/names/traced.ts'
import { alignedTexts } from './align.ts'
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
  const indexIn = (side: Side, key: string) => {
    const index = keys[side].indexOf(key)
    return index === -1 ? undefined : index
  }
  const merged = mergeLists(keys.base, keys.one, keys.other).keys.map((key) => ({
    base: indexIn('base', key),
    one: indexIn('one', key),
    other: indexIn('other', key),
  }))
  return { merged, baseOf: (index, side) => indexIn('base', keys[side][index] ?? '') }
}

/**
 * Keys by which lines are compared: the index of their counterpart in the base; for new lines their
 * text, so that what both put in alike is one, though within one side each is its own.
 */
function keysOf(base: readonly string[], texts: readonly string[]): string[] {
  // A little likeness for any pair: lines that nothing tells apart pair in their order.
  const pairs = alignedTexts(base, texts, 0.05)
  const counts = new Map<string, number>()
  return pairs.map((index, place) => {
    if (index !== null) return `${index}`
    const text = texts[place] ?? ''
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return `new ${count} ${text}`
  })
}
