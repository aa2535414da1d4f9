import { factBox } from './fact-box/paste.ts'
import { imageGroup } from './image-group/paste.ts'
import { linkCard } from './link-card/paste.ts'
import type { Pasting } from './pasting.ts'
import { pullQuote } from './pull-quote/paste.ts'
import { relatedLinks } from './related-links/paste.ts'

const byName: ReadonlyMap<string, Pasting> = new Map(
  Object.entries({ ...factBox, ...pullQuote, ...relatedLinks, ...imageGroup, ...linkCard }),
)

/** How a block comes in that stands in a text as a box; undefined for any other. */
export function pasting(name: string): Pasting | undefined {
  return byName.get(name)
}

/** The block that an element with these classes is written as; null for any other. */
export function blockWrittenAs(element: string, hasClass: (className: string) => boolean): string | null {
  const is = ([name, className]: Pasting['writtenAs'][number]) => name === element && hasClass(className)
  return [...byName].find(([, { writtenAs }]) => writtenAs.some(is))?.[0] ?? null
}
