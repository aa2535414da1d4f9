import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { listStart } from '#shared/schema/lists.ts'
import { headingLevel } from '#shared/schema/paragraph.ts'
import { printable } from './printable.ts'
import { linkAddress } from './web-address.ts'

/** Marks in the order in which they nest, the outermost first (the schema's order). */
export const markOrder = ['link', 'bold', 'italic', 'underline', 'strike'] as const

type Mark = NonNullable<BodyNode['marks']>[number]

/**
 * A body in the one form in which it is published: text printable, neighbouring text with the same marks joined, marks in the schema's order, links
 * with an address that can be followed, hard breaks without marks (they take those of the text around them). What the schema does not know is
 * left out. Two bodies that print alike are alike in this form.
 */
export function tidyBody(body: BodyNode): BodyNode {
  const content = blocks(body)
  return content.length === 0 ? emptyBody() : { type: 'doc', content }
}

function blocks(parent: BodyNode): BodyNode[] {
  return (parent.content ?? []).flatMap((node) => tidyBlock[node.type]?.(node) ?? [])
}

const tidyBlock: Readonly<Record<string, (node: BodyNode) => BodyNode | null>> = {
  paragraph: (node) => {
    const content = inline(node.content ?? [])
    const attrs = { level: headingLevel(node.attrs?.level) }
    return content.length === 0 ? { type: 'paragraph', attrs } : { type: 'paragraph', attrs, content }
  },
  blockquote: container,
  bulletList: container,
  orderedList: (node) => {
    const { content } = container(node) ?? {}
    return content ? { type: 'orderedList', attrs: { start: listStart(node.attrs?.start) }, content } : null
  },
  listItem: container,
  horizontalRule: () => ({ type: 'horizontalRule' }),
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
    if (mark === undefined) return []
    if (type !== 'link') return [{ type }]
    const href = linkAddress(mark.attrs?.href)
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
