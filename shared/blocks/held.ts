import { readGroupedFigure } from './figure/held.ts'
import type { GroupReader } from './holding.ts'
import { readGroupedLinkCard } from './link-card/held.ts'
import { readGroupedPullQuote } from './pull-quote/held.ts'

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
