import { blockquote } from './blockquote/published.ts'
import { factBox } from './fact-box/published.ts'
import { figure } from './figure/published.ts'
import { imageGroup } from './image-group/published.ts'
import { linkCard } from './link-card/published.ts'
import { lists } from './lists/published.ts'
import { paragraph } from './paragraph/published.ts'
import { pullQuote } from './pull-quote/published.ts'
import { relatedLinks } from './related-links/published.ts'
import { rule } from './rule/published.ts'
import { table } from './table/published.ts'
import type { BlockNodeName } from './traits.ts'
import type { Published } from './writing.ts'

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
} satisfies Record<BlockNodeName, Published>

const byName: ReadonlyMap<string, Published> = new Map(Object.entries(nodes))

/** How a node is published; undefined for nodes that are not part of a block. */
export function publishedNode(name: string): Published | undefined {
  return byName.get(name)
}
