import type { List } from 'mdast'
import type { BodyNode } from '#shared/article/body.ts'
import { item } from '#shared/formats/markdown/blocks.ts'
import { group } from '#shared/formats/xml.ts'
import { element } from '#shared/publish/escape.ts'
import { listNumbersOf } from '#shared/schema/list-numbers.ts'
import type { BlockInFormats, Markdown, MarkdownBlock } from '../writing.ts'

export const lists = {
  bulletList: {
    markdown: (node, markdown) => list(node, markdown, { ordered: false }),
    nitf: (node, { children }) => group('ul', {}, ...children(node)),
  },
  orderedList: {
    markdown: (node, markdown) => list(node, markdown, { ordered: true, start: Number(node.attrs?.start) }),
    nitf: (node, { children }) => {
      const start = Number(node.attrs?.start)
      const counted = { class: listNumbersOf(node.attrs?.numbers), seqnum: start === 1 ? null : start }
      return group('ol', counted, ...children(node))
    },
  },
  listItem: { nitf: (node, { children }) => element('li', {}, children(node).join('')) },
} satisfies BlockInFormats

function list(node: BodyNode, { inside }: Markdown, how: Pick<List, 'ordered' | 'start'>): MarkdownBlock[] {
  const children = (node.content ?? []).map((entry) => item(inside(entry)))
  return children.length === 0 ? [] : [{ type: 'list', spread: false, ...how, children }]
}
