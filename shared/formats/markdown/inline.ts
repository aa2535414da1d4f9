import type { Paragraph, PhrasingContent } from 'mdast'
import type { BodyNode } from '#shared/article/body.ts'
import { type Attributes, startTag } from '#shared/publish/escape.ts'
import { noteLinkOf } from '#shared/publish/note-links.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { sameMark } from '#shared/publish/same-mark.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'

type Mark = NonNullable<BodyNode['marks']>[number]

/** A line of text as a paragraph. */
export function paragraphOf(line: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: line }] }
}

/** The text of a block. `lineBreaks`: whether they are kept; headings and cells cannot have any. */
export function phrasing(block: BodyNode, { lineBreaks = true } = {}): PhrasingContent[] {
  return runs(
    (block.content ?? []).map((node) => ({ node, marks: node.marks ?? [] })),
    lineBreaks,
  )
}

interface Leaf {
  node: BodyNode
  marks: readonly Mark[]
}

/** Opens the mark that extends furthest first, but a link before all others. */
function runs(leaves: readonly Leaf[], lineBreaks: boolean): PhrasingContent[] {
  const written: PhrasingContent[] = []
  for (let at = 0; at < leaves.length; ) {
    const [leaf] = leaves.slice(at, at + 1)
    const mark = leaf?.marks.find(({ type }) => type === 'link') ?? leaf?.marks[0]
    if (leaf === undefined || mark === undefined) {
      written.push(...plain(leaf?.node, lineBreaks))
      at += 1
      continue
    }
    let end = at + 1
    while (leaves[end]?.marks.some((other) => sameMark(mark, other))) end += 1
    const inside = leaves.slice(at, end).map((each) => ({
      ...each,
      marks: each.marks.filter((other) => !sameMark(other, mark)),
    }))
    written.push(...marked(mark, runs(inside, lineBreaks)))
    at = end
  }
  return written
}

function plain(node: BodyNode | undefined, lineBreaks: boolean): PhrasingContent[] {
  if (node?.type === 'hardBreak') return lineBreaks ? [{ type: 'break' }] : [{ type: 'text', value: ' ' }]
  const value = (node?.text ?? '').replace(/\s+/g, ' ')
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Marks without Markdown syntax are written as the HTML that Markdown allows. */
const tags: Readonly<Record<string, string>> = { underline: 'u', superscript: 'sup', subscript: 'sub' }

function marked(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  const { type, attrs } = mark
  switch (type) {
    case 'link':
      // Both ends of a note link need a name, which Markdown's links lack.
      if (noteLinkOf(mark) !== null)
        return tagged('a', { id: String(attrs?.id ?? ''), href: String(attrs?.href) }, children)
      return [{ type: 'link', url: String(attrs?.href), children }]
    case 'bold':
      return [{ type: 'strong', children }]
    case 'italic':
      return [{ type: 'emphasis', children }]
    case 'strike':
      return [{ type: 'delete', children }]
    case 'language':
      return tagged('span', { lang: passageLanguage(attrs?.tag) }, children)
    default: {
      const tag = tags[type]
      return tag === undefined ? children : tagged(tag, {}, children)
    }
  }
}

function tagged(tag: string, attributes: Attributes, children: PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: startTag(tag, attributes) }, ...children, { type: 'html', value: `</${tag}>` }]
}

/** Text as a single node, as for a picture or a card. */
export function textNodes(text: unknown): PhrasingContent[] {
  return typeof text === 'string' && text.trim() !== '' ? [{ type: 'text', value: onOneLine(text) }] : []
}
