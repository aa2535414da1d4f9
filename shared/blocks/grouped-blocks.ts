import { readGroupedFigure } from './figure/grouped.ts'
import type { GroupReader } from './grouped-block.ts'
import { readGroupedLinkCard } from './link-card/grouped.ts'
import { readGroupedPullQuote } from './pull-quote/grouped.ts'

const byName: ReadonlyMap<string, GroupReader> = new Map([
  ['figure', readGroupedFigure],
  ['pullQuote', readGroupedPullQuote],
  ['linkCard', readGroupedLinkCard],
])

/**
 * Reads a block that an office document keeps together as paragraphs of its own styles; undefined
 * for all other blocks.
 */
export function groupReaderOf(name: string): GroupReader | undefined {
  return byName.get(name)
}
