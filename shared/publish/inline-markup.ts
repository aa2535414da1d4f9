import type { BodyNode } from '#shared/article/body.ts'
import { escapeHtml } from './escape.ts'
import { sameMark } from './same-mark.ts'

export type Mark = NonNullable<BodyNode['marks']>[number]

/** How a markup language writes inline content. Text is escaped as for HTML and XML. */
export interface InlineLanguage {
  readonly lineBreak: string
  /** A mark around content that is markup already. */
  wrap(mark: Mark, inside: string): string
}

/**
 * The text of a block as markup, with the fewest elements: the mark that extends furthest is opened
 * first, but links before all others, so that none is split.
 */
export function inlineMarkup(block: BodyNode, language: InlineLanguage): string {
  const nodes = block.content ?? []
  const leaves = nodes.map((node, index) =>
    node.type === 'hardBreak'
      ? { markup: language.lineBreak, marks: marksAround(nodes, index) }
      : { markup: escapeHtml(node.text ?? ''), marks: node.marks ?? [] },
  )
  return joined(leaves, language)
}

interface Leaf {
  markup: string
  marks: readonly Mark[]
}

// A line break inside a link belongs to the link, so that the link is not split.
function marksAround(nodes: readonly BodyNode[], index: number): readonly Mark[] {
  const before = nodes.slice(0, index).findLast((node) => node.type === 'text')?.marks ?? []
  const after = nodes.slice(index).find((node) => node.type === 'text')?.marks ?? []
  return before.filter((mark) => after.some((other) => sameMark(mark, other)))
}

function joined(leaves: readonly Leaf[], language: InlineLanguage): string {
  let markup = ''
  for (let at = 0; at < leaves.length; ) {
    const leaf = leaves[at]
    const run = longestRun(leaves, at)
    if (run === null) {
      markup += leaf?.markup ?? ''
      at += 1
    } else {
      const inside = leaves.slice(at, run.end)
      const without = inside.map((leaf) => ({ ...leaf, marks: leaf.marks.filter((m) => !sameMark(m, run.mark)) }))
      markup += language.wrap(run.mark, joined(without, language))
      at = run.end
    }
  }
  return markup
}

function longestRun(leaves: readonly Leaf[], at: number): { mark: Mark; end: number } | null {
  let longest: { mark: Mark; end: number } | null = null
  for (const mark of leaves[at]?.marks ?? []) {
    let end = at + 1
    while (leaves[end]?.marks.some((other) => sameMark(mark, other))) end += 1
    if (mark.type === 'link') return { mark, end }
    if (longest === null || end > longest.end) longest = { mark, end }
  }
  return longest
}
