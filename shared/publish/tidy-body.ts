import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { publishedNode } from '#shared/blocks/published.ts'
import type { Tidying } from '#shared/blocks/writing.ts'
import { lineText } from '#shared/schema/line-text.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import { withOneLead } from './figure.ts'
import { withoutLooseNotes } from './note-links.ts'
import { printable } from './printable.ts'
import { sameMark } from './same-mark.ts'
import { textAddress } from './web-address.ts'

/** Marks in the order in which they are nested, the outermost first (the schema's order). */
export const markOrder = [
  'link',
  'language',
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
] as const

type Mark = NonNullable<BodyNode['marks']>[number]

/**
 * A body in the one form in which it is published: text printable, adjacent text with the same
 * marks joined, marks in the schema's order, only links whose address can be followed, notes linked
 * if both sides exist, line breaks without marks of their own (they take those of the surrounding
 * text). Nodes and marks unknown to the schema are left out. Bodies that print alike are equal in
 * this form.
 */
export function tidyBody(body: BodyNode): BodyNode {
  const content = blocks(body)
  if (content.length === 0) return emptyBody()
  const tidy: BodyNode = { type: 'doc', content }
  const linked = withoutLooseNotes(tidy)
  // Removing a link joins the texts on both sides.
  return withOneLead(linked === tidy ? tidy : { type: 'doc', content: blocks(linked) })
}

function blocks(parent: BodyNode): BodyNode[] {
  return (parent.content ?? []).flatMap((node) => publishedNode(node.type)?.tidy?.(node, tidying) ?? [])
}

function textBlock({ type, content }: BodyNode, attrs: BodyNode['attrs']): BodyNode {
  const tidied = inline(content ?? [])
  return tidied.length === 0 ? { type, attrs } : { type, attrs, content: tidied }
}

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
    if (type === 'link') {
      const href = textAddress(mark.attrs?.href)
      return href === null ? [] : [{ type, attrs: { href } }]
    }
    if (type === 'language') {
      const tag = passageLanguage(mark.attrs?.tag)
      return tag === null ? [] : [{ type, attrs: { tag } }]
    }
    return [{ type }]
  })
}

function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every((mark, index) => sameMark(mark, others[index]))
}

const tidying: Tidying = { blocks, container, textBlock, line }
