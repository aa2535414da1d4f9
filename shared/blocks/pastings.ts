import { factBox } from './fact-box/paste.ts'
import { imageGroup } from './image-group/paste.ts'
import { linkCard } from './link-card/paste.ts'
import type { Pasting } from './pasting.ts'
import { pullQuote } from './pull-quote/paste.ts'
import { relatedLinks } from './related-links/paste.ts'

const byName: ReadonlyMap<string, Pasting> = new Map(
  Object.entries({ ...factBox, ...pullQuote, ...relatedLinks, ...imageGroup, ...linkCard }),
)

/** How a box in a text is pasted; undefined for all other blocks. */
export function pastingOf(name: string): Pasting | undefined {
  return byName.get(name)
}

/** The block that an element with these classes represents; null for any other element. */
export function blockWrittenAs(element: string, hasClass: (className: string) => boolean): string | null {
  const is = ([name, className]: Pasting['writtenAs'][number]) => name === element && hasClass(className)
  return [...byName].find(([, { writtenAs }]) => writtenAs.some(is))?.[0] ?? null
}
