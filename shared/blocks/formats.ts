import { blockquote } from './blockquote/formats.ts'
import { factBox } from './fact-box/formats.ts'
import { figure } from './figure/formats.ts'
import { imageGroup } from './image-group/formats.ts'
import { linkCard } from './link-card/formats.ts'
import { lists } from './lists/formats.ts'
import { paragraph } from './paragraph/formats.ts'
import { pullQuote } from './pull-quote/formats.ts'
import { relatedLinks } from './related-links/formats.ts'
import { rule } from './rule/formats.ts'
import { table } from './table/formats.ts'
import type { BlockNodeName } from './traits.ts'
import type { InFormats } from './writing.ts'

const nodes = {
  ...paragraph,
  ...lists,
  ...blockquote,
  ...rule,
  ...figure,
  ...imageGroup,
  ...table,
  ...factBox,
  ...pullQuote,
  ...linkCard,
  ...relatedLinks,
} satisfies Record<BlockNodeName, InFormats>

const byName: ReadonlyMap<string, InFormats> = new Map(Object.entries(nodes))

/**
 * How a node is written in formats other than a page; undefined for nodes that are not part of a
 * block.
 */
export function inFormats(name: string): InFormats | undefined {
  return byName.get(name)
}

/**
 * The style of running text in an office document inside these containers, named from the
 * outermost; null if none of them sets one.
 */
export function styleWithin(names: readonly string[]): string | null {
  const styles = names.map((name) => inFormats(name)?.styleWithin)
  return styles.findLast((style) => style !== undefined) ?? null
}
