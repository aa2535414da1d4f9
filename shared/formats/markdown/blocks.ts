import type { Heading, ListItem, PhrasingContent } from 'mdast'
import type { MarkdownBlock } from '#shared/blocks/writing.ts'

export function paragraph(children: PhrasingContent[]): MarkdownBlock[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

export function heading(depth: Heading['depth'], children: PhrasingContent[]): MarkdownBlock[] {
  return children.length === 0 ? [] : [{ type: 'heading', depth, children }]
}

export function quotation(children: MarkdownBlock[]): MarkdownBlock[] {
  return children.length === 0 ? [] : [{ type: 'blockquote', children }]
}

export function item(children: MarkdownBlock[]): ListItem {
  return { type: 'listItem', spread: false, children }
}
