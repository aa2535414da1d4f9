import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { linkCardKind } from '#shared/blocks/link-card/node.ts'
import { listStart } from '#shared/blocks/lists/node.ts'
import { headingLevel } from '#shared/blocks/paragraph/node.ts'
import { lineText } from '#shared/schema/line-text.ts'
import { listNumbersOf } from '#shared/schema/list-numbers.ts'
import { tidyFigureAttributes, withOneLead } from './figure.ts'
import { hasText } from './lead.ts'
import { withoutLooseNotes } from './note-links.ts'
import { printable } from './printable.ts'
import { evenRows } from './tidy-table.ts'
import { linkAddress, textAddress } from './web-address.ts'

/** Marks in the order in which they nest, the outermost first (the schema's order). */
export const markOrder = ['link', 'bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'] as const

type Mark = NonNullable<BodyNode['marks']>[number]

/**
 * A body in the one form in which it is published: text printable, neighbouring text with the same
 * marks joined, marks in the schema's order, links with an address that can be followed, notes
 * linked where both sides are there, hard breaks without marks (they take those of the text around
 * them). What the schema does not know is left out. Two bodies that print alike are alike in this
 * form.
 */
export function tidyBody(body: BodyNode): BodyNode {
  const content = blocks(body)
  if (content.length === 0) return emptyBody()
  const tidy: BodyNode = { type: 'doc', content }
  const linked = withoutLooseNotes(tidy)
  // Texts that a link parted are one without it.
  return withOneLead(linked === tidy ? tidy : { type: 'doc', content: blocks(linked) })
}

function blocks(parent: BodyNode): BodyNode[] {
  return (parent.content ?? []).flatMap((node) => tidyBlock[node.type]?.(node) ?? [])
}

const tidyBlock: Readonly<Record<string, (node: BodyNode) => BodyNode | BodyNode[] | null>> = {
  paragraph: (node) => textBlock(node, { level: headingLevel(node.attrs?.level) }),
  blockquote: container,
  bulletList: container,
  orderedList: (node) => {
    const { content } = container(node) ?? {}
    const attrs = { start: listStart(node.attrs?.start), numbers: listNumbersOf(node.attrs?.numbers) }
    return content ? { type: 'orderedList', attrs, content } : null
  },
  listItem: container,
  horizontalRule: () => ({ type: 'horizontalRule' }),
  figure: (node) => {
    const attrs = tidyFigureAttributes(node)
    return attrs === null ? null : textBlock(node, attrs)
  },
  imageGroup: container,
  table: (node) => {
    const content = evenRows(blocks(node))
    return content.length === 0 ? null : { type: 'table', attrs: { caption: line(node.attrs?.caption) }, content }
  },
  tableRow: (node) => ({ type: 'tableRow', content: blocks(node) }),
  tableCell: cell,
  tableHeader: cell,
  factBox: container,
  pullQuote: (node) => {
    const attribution = line(node.attrs?.attribution)
    const quote = textBlock(node, { attribution })
    return quote.content || attribution !== null ? quote : null
  },
  linkCard: ({ attrs }) => {
    const url = linkAddress(attrs?.url)
    const title = line(attrs?.title) ?? url ?? ''
    const [description, site] = [line(attrs?.description), line(attrs?.site)]
    const isEmpty = title === '' && description === null && site === null
    return isEmpty
      ? null
      : { type: 'linkCard', attrs: { url, title, description, site, kind: linkCardKind(attrs?.kind) } }
  },
  relatedLinks: container,
  relatedLink: (node) => {
    const href = linkAddress(node.attrs?.href)
    const link = textBlock({ ...node, content: (node.content ?? []).map(unlinked) }, { href })
    if (hasText(link)) return link
    return href === null ? null : { ...link, content: [{ type: 'text', text: href }] }
  },
}

/** Text that is a link already holds no other; what breaks its line is a space. */
function unlinked(node: BodyNode): BodyNode {
  if (node.type === 'hardBreak') return { type: 'text', text: ' ' }
  return node.marks ? { ...node, marks: node.marks.filter(({ type }) => type !== 'link') } : node
}

function textBlock({ type, content }: BodyNode, attrs: BodyNode['attrs']): BodyNode {
  const tidied = inline(content ?? [])
  return tidied.length === 0 ? { type, attrs } : { type, attrs, content: tidied }
}

function cell(node: BodyNode): BodyNode {
  const content = blocks(node).map((block) => ({ ...block, attrs: { level: null } }))
  return { type: node.type, attrs: node.attrs, content: content.length === 0 ? [emptyParagraph] : content }
}

const emptyParagraph: BodyNode = { type: 'paragraph', attrs: { level: null } }

function line(text: unknown): string | null {
  return typeof text === 'string' ? lineText(printable(text)) : null
}

function container(node: BodyNode): BodyNode | null {
  const content = blocks(node)
  return content.length === 0 ? null : { type: node.type, content }
}

function inline(nodes: readonly BodyNode[]): BodyNode[] {
  const tidied: BodyNode[] = []
  for (const node of nodes) {
    if (node.type === 'hardBreak') tidied.push({ type: 'hardBreak' })
    if (node.type !== 'text') continue
    const text = printable(node.text ?? '')
    if (text === '') continue
    const marks = tidyMarks(node.marks ?? [])
    const before = tidied.at(-1)
    if (before?.type === 'text' && sameMarks(before.marks ?? [], marks)) {
      before.text = ((before.text ?? '') + text).normalize('NFC')
    } else tidied.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', marks, text })
  }
  return tidied
}

function tidyMarks(marks: readonly Mark[]): Mark[] {
  return markOrder.flatMap((type): Mark[] => {
    const mark = marks.find((mark) => mark.type === type)
    const isExcluded = type === 'subscript' && marks.some((other) => other.type === 'superscript')
    if (mark === undefined || isExcluded) return []
    if (type !== 'link') return [{ type }]
    const href = textAddress(mark.attrs?.href)
    return href === null ? [] : [{ type, attrs: { href } }]
  })
}

function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every((mark, index) => sameMark(mark, others[index]))
}

/** Whether two tidy marks are the same. */
export function sameMark(mark: Mark, other: Mark | undefined): boolean {
  return mark.type === other?.type && mark.attrs?.href === other.attrs?.href
}
