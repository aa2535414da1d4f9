import { blockquote } from './blockquote/traits.ts'
import { factBox } from './fact-box/traits.ts'
import { figure } from './figure/traits.ts'
import { imageGroup } from './image-group/traits.ts'
import { linkCard } from './link-card/traits.ts'
import { lists } from './lists/traits.ts'
import { paragraph } from './paragraph/traits.ts'
import { pullQuote } from './pull-quote/traits.ts'
import { relatedLinks } from './related-links/traits.ts'
import { rule } from './rule/traits.ts'
import { table } from './table/traits.ts'
import type { NodeTraits } from './trait.ts'

/** The traits of every node that blocks are made of. */
export const traits = {
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
} as const

/** The names of those nodes. */
export type BlockNodeName = keyof typeof traits

const byName: ReadonlyMap<string, NodeTraits> = new Map(Object.entries(traits))

/** The traits of a node; null where it is none that blocks are made of. */
export function traitsOf(name: string): NodeTraits | null {
  return byName.get(name) ?? null
}

/** The names of the nodes that have a trait. */
export function nodesWith(has: (traits: NodeTraits) => unknown): ReadonlySet<string> {
  return new Set([...byName].flatMap(([name, each]) => (has(each) ? [name] : [])))
}
