import { heldFigure } from './figure/held.ts'
import type { Holding } from './holding.ts'
import { heldLinkCard } from './link-card/held.ts'
import { heldPullQuote } from './pull-quote/held.ts'

const byName: ReadonlyMap<string, Holding> = new Map([
  ['figure', heldFigure],
  ['pullQuote', heldPullQuote],
  ['linkCard', heldLinkCard],
])

/**
 * Reads a block that an office document keeps together as paragraphs of its own styles; undefined
 * for all other blocks.
 */
export function holding(name: string): Holding | undefined {
  return byName.get(name)
}
