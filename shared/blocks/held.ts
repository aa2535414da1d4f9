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
 * How a block is read that an office document holds together as paragraphs of its own styles;
 * undefined for any other.
 */
export function holding(name: string): Holding | undefined {
  return byName.get(name)
}
